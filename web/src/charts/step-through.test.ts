import { expect, test } from "vitest";
import { stepThrough } from "./step-through.ts";

test("the right arrow leads to the next period, and stops at the newest", () => {
  expect(stepThrough("ArrowRight", 3, 10)).toBe(4);
  expect(stepThrough("ArrowRight", 9, 10)).toBe(9);
});

test("the left arrow leads to the period before, and stops at the first", () => {
  expect(stepThrough("ArrowLeft", 3, 10)).toBe(2);
  expect(stepThrough("ArrowLeft", 0, 10)).toBe(0);
});

test("Home and End lead to the first and the newest period", () => {
  expect(stepThrough("Home", 3, 10)).toBe(0);
  expect(stepThrough("End", 3, 10)).toBe(9);
});

test("Escape puts the reading away, and an arrow then starts at the newest period", () => {
  expect(stepThrough("Escape", 3, 10)).toBeNull();
  expect(stepThrough("ArrowLeft", null, 10)).toBe(9);
});

test("other keys are left to the browser", () => {
  expect(stepThrough("Tab", 3, 10)).toBeUndefined();
});
