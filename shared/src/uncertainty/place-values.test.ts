import { expect, test } from "vitest";
import { periodOf } from "../changes/testing/period-of.ts";
import { compileMethodology } from "../scoring/compile-methodology.ts";
import { group, indicator, ruleBook } from "../scoring/testing/rule-book.ts";
import type { Fact } from "../scoring/testing/score-facts.ts";
import type { MissingTreatment, Normalisation } from "./choices.ts";
import { flattenGroups } from "./flatten-groups.ts";
import { layOutServices } from "./lay-out-services.ts";
import { placeValues } from "./place-values.ts";

/** The values of one indicator on the scale, a service each. */
function place(facts: readonly Fact[], normalisation: Normalisation, missing: MissingTreatment = "official") {
  const book = ruleBook([group("all", 1, [indicator("days", 1, { goalposts: { worst: 50, best: 10 } })])]);
  const compiled = compileMethodology(book);
  const services = Object.fromEntries(facts.map((days, at) => [`s${at}`, { facts: { days } }]));
  const sheet = layOutServices(compiled, periodOf(book, { a: services }));
  const groups = flattenGroups(compiled);
  const placed = placeValues(compiled, sheet, groups, normalisation, missing);
  return Array.from(sheet.rowOf, (row) => placed[row * groups.width]);
}

test("official: from the worst goalpost to the best, held at the ends", () => {
  expect(place([50, 30, 20, 0], "official")).toEqual([0, 50, 75, 100]);
});

test("min-max: from the worst to the best that anybody has", () => {
  // On the scale 25, 50 and 75: half the scale becomes the whole.
  expect(place([40, 30, 20], "min-max")).toEqual([0, 50, 100]);
});

test("percentile: the share of the others that are worse, equal ones counted half, every service once", () => {
  expect(place([40, 30, 30, 20, 10], "percentile")).toEqual([0, 37.5, 37.5, 75, 100]);
});

test("where all are equal, or there is one, there is nothing to spread out", () => {
  for (const normalisation of ["min-max", "percentile"] as const) {
    expect(place([30, 30], normalisation)).toEqual([50, 50]);
    expect(place([30], normalisation)).toEqual([50]);
  }
});

test("missing: as the rule book says, the worst, nothing, or the median of all who reported", () => {
  const facts = [30, 30, 20, 10, "missing", "not-applicable"] as const;
  expect(place(facts, "official").slice(4)).toEqual([Number.NaN, Number.NaN]);
  expect(place(facts, "official", "exclude").slice(4)).toEqual([Number.NaN, Number.NaN]);
  expect(place(facts, "official", "zero").slice(4)).toEqual([0, Number.NaN]);
  // Of 50, 50, 75 and 100; two services that reported the same count as two.
  expect(place(facts, "official", "median").slice(4)).toEqual([62.5, Number.NaN]);
  // From 50–100 to 0–100.
  expect(place(facts, "min-max", "median").slice(4)).toEqual([25, Number.NaN]);
  expect(place(["missing"], "official", "median")).toEqual([Number.NaN]);
});
