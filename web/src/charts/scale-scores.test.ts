import { expect, test } from "vitest";
import { scaleScores } from "./scale-scores.ts";

test("a line of high scores starts at the ten below its lowest value", () => {
  expect(scaleScores([62, 75, 93.4])).toEqual({ from: 50, to: 100, ticks: [50, 60, 70, 80, 90, 100] });
});

test("low scores start the axis at zero, marked at every twenty", () => {
  expect(scaleScores([3, 93])).toEqual({ from: 0, to: 100, ticks: [0, 20, 40, 60, 80, 100] });
});

test("the axis never starts below zero", () => {
  expect(scaleScores([0]).from).toBe(0);
});

test("unknown scores do not pull the axis down", () => {
  expect(scaleScores([null, 95]).from).toBe(90);
});

test("without any score the axis is the whole scale", () => {
  expect(scaleScores([null])).toEqual({ from: 0, to: 100, ticks: [0, 20, 40, 60, 80, 100] });
});
