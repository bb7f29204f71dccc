import { expect, test } from "vitest";
import { naturalExp } from "./natural-exp.ts";
import { naturalLog } from "./natural-log.ts";

const shares = [1, 0.999_999, 0.9, Math.SQRT1_2, 0.7, 0.5, 1 / 3, 0.125, 0.01, 1e-6, 5e-12, 1e-300];

test("naturalLog(share) is the logarithm, to fifteen digits", () => {
  for (const share of shares) {
    expect(Math.abs(naturalLog(share) - Math.log(share))).toBeLessThanOrEqual(
      4e-16 * Math.max(1, Math.abs(Math.log(share))),
    );
  }
  expect(naturalLog(1)).toBe(0);
});

test("naturalExp(exponent) is the exponential, to fourteen digits", () => {
  for (const exponent of [0, -1e-9, -0.1, -0.3, -0.5, -1, -2.5, -10, -26]) {
    expect(naturalExp(exponent) / Math.exp(exponent)).toBeCloseTo(1, 14);
  }
  expect(naturalExp(0)).toBe(1);
});
