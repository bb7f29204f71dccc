import { expect, test } from "vitest";
import { group, indicator, ruleBook } from "../scoring/testing/rule-book.ts";
import { readMethodology } from "./read-methodology.ts";

const rules = JSON.stringify(ruleBook([group("offer", 1, [indicator("share"), indicator("speed", 2)])]));
const places = (text: string) =>
  readMethodology(text).problems.map(({ code, column }) => `${column}: ${code}`);

test("readMethodology(text) reads a rule book that was published, and finds nothing wrong", () => {
  const { definition, problems } = readMethodology(rules);
  expect(definition).toEqual(JSON.parse(rules));
  expect(problems).toEqual([]);
});

test("readMethodology(text) keeps a rule book whose weight is out of bounds, and names the place", () => {
  const value = JSON.parse(rules);
  value.dimensions[0].children[1].weight = -1;
  value.version = "two words";
  const text = JSON.stringify(value);
  expect(readMethodology(text).definition).toEqual(value);
  expect(places(text).toSorted()).toEqual([
    "dimensions[0].children[1].weight: out-of-bounds",
    "version: wrong-form",
  ]);
});

test("readMethodology(text) has no rule book where a property is missing, unknown or of another type", () => {
  const { levels, ...rest } = JSON.parse(rules);
  for (const [value, place] of [
    [rest, "levels: missing-property"],
    [{ ...rest, levels, level: 1 }, "level: unknown-property"],
    [{ ...rest, levels: "many" }, "levels: wrong-type"],
    [{ ...rest, levels, aggregation: "median" }, "aggregation: not-one-of"],
  ] as const) {
    const text = JSON.stringify(value);
    expect(readMethodology(text).definition, place).toBeNull();
    expect(places(text)).toEqual([place]);
  }
});

test("readMethodology(text that is no JSON) is one problem of the whole", () => {
  expect(readMethodology('{"version": ').definition).toBeNull();
  expect(places('{"version": ')).toEqual(["null: not-json"]);
});
