import { expect, test } from "vitest";
import { translateFacts } from "./translate-facts.ts";

test("translateFacts(facts, places) puts values and states in another order, and leaves out what is not asked", () => {
  const facts = { values: [10, null, 30, null], states: "m-mn" };
  expect(translateFacts(facts, [2, 3, 0])).toEqual({ values: [30, null, 10], states: "mnm" });
  expect(translateFacts(facts, [0, 1, 2, 3])).toEqual(facts);
});

test("translateFacts(facts, places) says of an indicator without a place that it was not measured", () => {
  expect(translateFacts({ values: [10], states: "m" }, [-1, 0])).toEqual({
    values: [null, 10],
    states: "xm",
  });
  expect(translateFacts({ values: [], states: "" }, [])).toEqual({ values: [], states: "" });
});
