import { expect, test } from "vitest";
import { packValues, unpackValues } from "./pack-values.ts";

test("unpackValues(states, packValues(states, values)) puts what is measured where it was", () => {
  const values = [1.5, null, 0, null, -2e-7, null];
  expect(packValues("m-mxmn", values)).toEqual([1.5, 0, -2e-7]);
  expect(unpackValues("m-mxmn", packValues("m-mxmn", values))).toEqual(values);
  expect(unpackValues("", packValues("", []))).toEqual([]);
});

test("packValues(states, values) leaves out what stands where nothing is measured, and refuses what is measured without a value", () => {
  expect(packValues("-um", [7, 8, 9])).toEqual([9]);
  expect(() => packValues("mm", [1, null])).toThrow(RangeError);
});
