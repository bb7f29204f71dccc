import { expect, test } from "vitest";
import { spreadOf } from "./spread.ts";

const none = { lowerQuartile: null, upperQuartile: null };

test("four scores have quartiles by R-7, in whatever order they come", () => {
  expect(spreadOf([92, 85, 60, 85])).toEqual({ median: 85, lowerQuartile: 78.75, upperQuartile: 86.75 });
});

test("fewer have a median alone, and one has none", () => {
  expect(spreadOf([70, 80, 60])).toEqual({ median: 70, ...none });
  expect(spreadOf([70, 80])).toEqual({ median: 75, ...none });
  expect(spreadOf([70])).toEqual({ median: null, ...none });
  expect(spreadOf([])).toEqual({ median: null, ...none });
});
