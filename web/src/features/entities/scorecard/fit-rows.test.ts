import { expect, test } from "vitest";
import { fitRows } from "./fit-rows.ts";

const one = () => 1;

test("fitRows shows all rows while they fit", () => {
  expect(fitRows(["a", "b", "c"], 3, one)).toEqual({ shown: ["a", "b", "c"], more: 0 });
  expect(fitRows([], 3, one)).toEqual({ shown: [], more: 0 });
});

test("fitRows keeps a line for saying how many more there are", () => {
  expect(fitRows(["a", "b", "c", "d"], 3, one)).toEqual({ shown: ["a", "b"], more: 2 });
});

test("fitRows counts a row of two lines twice", () => {
  expect(fitRows(["a", "bb", "c"], 4, ({ length }) => length)).toEqual({ shown: ["a", "bb", "c"], more: 0 });
  expect(fitRows(["a", "bb", "c"], 3, ({ length }) => length)).toEqual({ shown: ["a"], more: 2 });
});
