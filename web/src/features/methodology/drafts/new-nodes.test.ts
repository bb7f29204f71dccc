import { validateMethodology } from "@marsad/shared/methodology";
import { expect, test } from "vitest";
import { newDimension, newIndicator } from "./new-nodes.ts";
import { ruleBook } from "./testing/rule-book.ts";

test("newDimension(definition) and newIndicator(definition) are valid, however often they are added", () => {
  let definition = ruleBook([]);
  for (let round = 0; round < 3; round += 1) {
    definition = { ...definition, dimensions: [...definition.dimensions, newDimension(definition)] };
    const [first, ...others] = definition.dimensions;
    if (first === undefined) throw new Error("one was added");
    const grown = { ...first, children: [...first.children, newIndicator(definition)] };
    definition = { ...definition, dimensions: [grown, ...others] };
  }
  expect(validateMethodology(definition)).toEqual([]);
  expect(definition.dimensions.map(({ code }) => code)).toEqual([
    "dimension-1",
    "dimension-2",
    "dimension-3",
  ]);
});
