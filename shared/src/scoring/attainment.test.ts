import { expect, test } from "vitest";
import { attainment } from "./attainment.ts";

test("attainment(gained, lost) is the part gained of what could be had", () => {
  expect(attainment(28.125, 9.375)).toBe(75);
  expect(attainment(0, 12)).toBe(0);
  expect(attainment(12, 0)).toBe(100);
});

test("attainment of what did not count, or could give nothing, is unknown", () => {
  expect(attainment(null, null)).toBeNull();
  expect(attainment(undefined, undefined)).toBeNull();
  expect(attainment(0, 0)).toBeNull();
});
