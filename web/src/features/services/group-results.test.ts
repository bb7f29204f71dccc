import type { IndicatorResult } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { groupResults } from "./group-results.ts";

const result = (code: string, dimension: string, lost: number): IndicatorResult => ({
  code,
  dimension,
  value: 1,
  state: "measured",
  normalised: 1,
  gained: 0,
  lost,
});
const service = {
  dimensions: [
    { code: "access", score: 80 },
    { code: "use", score: null },
  ],
  indicators: [
    result("a", "access", 2),
    result("b", "access", 3),
    result("c", "use", 4),
    result("d", "use", 4),
  ],
};
const order = (groups: ReturnType<typeof groupResults>) =>
  groups.map(({ code, score, results }) => [code, score, results.map((one) => one.code).join(" ")]);

test("groupResults keeps the order of the rule book when asked for it", () => {
  expect(order(groupResults(service, "rules"))).toEqual([
    ["access", 80, "a b"],
    ["use", null, "c d"],
  ]);
});

test("groupResults puts the dearest dimension and the dearest indicator first, equals as in the rule book", () => {
  expect(order(groupResults(service, "lost"))).toEqual([
    ["use", null, "c d"],
    ["access", 80, "b a"],
  ]);
});

test("groupResults of a service that was not assessed has no groups", () => {
  expect(groupResults({ dimensions: [], indicators: [] }, "lost")).toEqual([]);
});
