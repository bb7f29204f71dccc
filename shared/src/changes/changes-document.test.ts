import { expect, test } from "vitest";
import document from "../../../docs/methodology.md?raw";
import { readTable } from "../scoring/testing/read-table.ts";
import { group, indicator, ruleBook } from "../scoring/testing/rule-book.ts";
import { changeFactors } from "./change-factors.ts";
import { explainChange } from "./explain-change.ts";
import { periodOf } from "./testing/period-of.ts";

test("the page names every part that a change is split into", () => {
  const parts = readTable(document, ["Part", "What is other"]);
  expect(parts.map(({ Part }) => Part)).toEqual([...changeFactors]);
});

test("the documented change has the parts that the page gives it, in either order and on the mean", () => {
  const rows = readTable(document, ["Taken first", "The value brings", "The new service brings"]);
  const [first, second, mean] = rows.map((row) => ({
    value: Number(row["The value brings"]),
    service: Number(row["The new service brings"]),
  }));
  const book = ruleBook([group("d", 1, [indicator("a")])]);
  const period = (services: Record<string, number>) =>
    periodOf(book, {
      office: Object.fromEntries(Object.entries(services).map(([code, a]) => [code, { facts: { a } }])),
    });
  const [before, risen] = [period({ s: 50 }), period({ s: 70 })];
  const [joined, after] = [period({ s: 50, t: 90 }), period({ s: 70, t: 90 })];
  const change = (from: typeof before, to: typeof before) => explainChange(from, to, "entity");
  expect([change(before, after)?.before, change(before, after)?.after]).toEqual([50, 80]);
  expect(first).toEqual({
    value: change(before, risen)?.parts.values,
    service: change(risen, after)?.parts.arrived,
  });
  expect(second).toEqual({
    value: change(joined, after)?.parts.values,
    service: change(before, joined)?.parts.arrived,
  });
  const { values, arrived } = change(before, after)?.parts ?? {};
  expect(mean).toEqual({ value: values, service: arrived });
});
