import { validateMethodology } from "@marsad/shared/methodology";
import { expect, test } from "vitest";
import type { Dimension, IndicatorRule } from "../list-rules.ts";
import { changeKind, type IndicatorKind } from "./change-kind.ts";
import { ruleBook } from "./testing/rule-book.ts";

const names = { en: "Days" };
const days: IndicatorRule = {
  code: "days",
  names,
  kind: "number",
  goalposts: { worst: 400, best: 5 },
  weight: 2,
  missing: "zero",
  source: { title: names },
};

const problemsOf = (indicator: IndicatorRule) => {
  const all: Dimension = { code: "all", names, weight: 1, aggregation: "arithmetic", children: [indicator] };
  return validateMethodology(ruleBook([all])).map(({ place, code }) => `${place}: ${code}`);
};

test("changeKind(indicator, kind) is valid for every kind from every kind, and lower stays better", () => {
  const kinds: readonly IndicatorKind[] = ["yes-no", "ladder", "percentage", "number"];
  for (const from of kinds) {
    for (const to of kinds) {
      const changed = changeKind(changeKind(days, from), to);
      expect(problemsOf(changed), `${from} to ${to}`).toEqual([]);
      expect(changed.kind).toBe(to);
      expect(changed.goalposts.worst).toBeGreaterThan(changed.goalposts.best);
    }
  }
});

test("changeKind(indicator, kind) keeps ends that the kind can have, and begins a ladder with them", () => {
  const percentage: IndicatorRule = { ...days, kind: "percentage", goalposts: { worst: 40, best: 95 } };
  expect(changeKind(percentage, "number").goalposts).toEqual({ worst: 40, best: 95 });
  expect(changeKind(percentage, "ladder").steps?.map(({ value }) => value)).toEqual([40, 95]);
  expect(changeKind(percentage, "yes-no").goalposts).toEqual({ worst: 0, best: 1 });
  expect(changeKind(percentage, "percentage")).toBe(percentage);
});
