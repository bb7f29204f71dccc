import { expect, test } from "vitest";
import type { ComputedMethodology } from "../methodology/methodology.ts";
import { group, indicator, ruleBook } from "../scoring/testing/rule-book.ts";
import { type ChangeFactor, changeFactors } from "./change-factors.ts";
import { type ChangeLedger, explainChange } from "./explain-change.ts";
import { periodOf, type ServiceCase } from "./testing/period-of.ts";

/** Two indicators, the first of them three times as heavy. */
const plain = ruleBook([group("d", 1, [indicator("a", 3), indicator("b", 1)])]);
const single = (over: Partial<ComputedMethodology> = {}) => ruleBook([group("d", 1, [indicator("a")])], over);

type Services = Readonly<Record<string, ServiceCase>>;

/** A service with one indicator, `a`. */
const says = (
  a: number | "missing" | "not-applicable",
  over: Omit<ServiceCase, "facts"> = {},
): ServiceCase => {
  return { facts: { a }, ...over };
};

function explain(
  before: readonly [ComputedMethodology, Services],
  after: readonly [ComputedMethodology, Services],
): ChangeLedger {
  const ledger = explainChange(
    periodOf(before[0], { office: before[1] }),
    periodOf(after[0], { office: after[1] }),
    "entity",
  );
  if (ledger === null) throw new Error("one of the ends has no score");
  return ledger;
}

/** The parts that are not 0, to nine decimals. */
function partsOf({ parts }: ChangeLedger): Partial<Record<ChangeFactor, number>> {
  const rounded = changeFactors.map((factor) => [factor, Math.round(parts[factor] * 1e9) / 1e9] as const);
  return Object.fromEntries(rounded.filter(([, points]) => points !== 0));
}

test("values: each indicator brings its own points where means are arithmetic", () => {
  const ledger = explain(
    [plain, { s: { facts: { a: 40, b: 60 } } }],
    [plain, { s: { facts: { a: 80, b: 20 } } }],
  );
  expect([ledger.before, ledger.after]).toEqual([45, 65]);
  expect(partsOf(ledger)).toEqual({ values: 20 });
  expect(ledger.values.map(({ indicator: code, points }) => [code, points])).toEqual([
    ["a", 30],
    ["b", -10],
  ]);
});

test("arrived: a service that came shares with what the others improved what both did together", () => {
  // One service at 50, then 70, and another one at 90: alone the value brings 20, the service 20; after each other 10.
  const ledger = explain([single(), { s: says(50) }], [single(), { s: says(70), t: says(90) }]);
  expect(partsOf(ledger)).toEqual({ values: 15, arrived: 15 });
  expect(ledger.values).toMatchObject([{ service: "s", indicator: "a", points: 15 }]);
});

test("departed: a poor service that went lifts the score", () => {
  const ledger = explain([single(), { s: says(80), t: says(20) }], [single(), { s: says(80) }]);
  expect(partsOf(ledger)).toEqual({ departed: 30 });
});

test("an entity that exchanged all of its services is never without one on the way", () => {
  const ledger = explain([single(), { s: says(40) }], [single(), { t: says(70) }]);
  expect(partsOf(ledger)).toEqual({ arrived: 15, departed: 15 });
});

test("gone-missing and come-in: a value that counts as 0 while it is missing", () => {
  const strict = ruleBook([group("d", 1, [indicator("a", 3, { missing: "zero" }), indicator("b", 1)])]);
  const known: Services = { s: { facts: { a: 40, b: 60 } } };
  const lacking: Services = { s: { facts: { a: "missing", b: 60 } } };
  expect(partsOf(explain([strict, known], [strict, lacking]))).toEqual({ "gone-missing": -30 });
  expect(partsOf(explain([strict, lacking], [strict, known]))).toEqual({ "come-in": 30 });
});

test("a value that went and one that came are told apart where either alone has a score", () => {
  // a 40 goes, b 80 comes: from 40 over (3 × 40 + 80) / 4 = 50 to 80; without either there is no score.
  const ledger = explain([plain, { s: { facts: { a: 40 } } }], [plain, { s: { facts: { b: 80 } } }]);
  expect(partsOf(ledger)).toEqual({ "come-in": 10, "gone-missing": 30 });
});

test("applicability: what is not asked any more leaves, whether the service says so or has become another one", () => {
  const before: Services = { s: { facts: { a: 40, b: 60 }, segments: ["citizens"] } };
  const told: Services = { s: { facts: { a: 40, b: "not-applicable" }, segments: ["citizens"] } };
  expect(partsOf(explain([plain, before], [plain, told]))).toEqual({ applicability: -5 });

  const forCitizens = indicator("b", 1, { appliesTo: { segments: ["citizens"] } });
  const asked = ruleBook([group("d", 1, [indicator("a", 3), forCitizens])]);
  const other: Services = { s: { facts: { a: 40, b: 60 }, segments: ["business"] } };
  const ledger = explain([asked, before], [asked, other]);
  expect(partsOf(ledger)).toEqual({ applicability: -5 });
  expect(ledger.services[0]?.cells.map((cell) => cell.indicator)).toEqual(["b"]);
});

test("volumes: where services weigh by their transactions, those are a part of their own", () => {
  const byVolume = single({ rollup: { entity: "by-volume", group: "mean-of-entities" } });
  const before: Services = { s: says(80, { volume: 100 }), t: says(40, { volume: 300 }) };
  const after: Services = { s: says(80, { volume: 300 }), t: says(40, { volume: 100 }) };
  expect(partsOf(explain([byVolume, before], [byVolume, after]))).toEqual({ volumes: 20 });
  expect(partsOf(explain([single(), before], [single(), after]))).toEqual({});
});

test("weights: only those of siblings against each other, however they are written", () => {
  const services: Services = { s: { facts: { a: 80, b: 40 } } };
  const even = ruleBook([group("d", 7, [indicator("a", 20), indicator("b", 20)])]);
  const ledger = explain([plain, services], [even, services]);
  expect(partsOf(ledger)).toEqual({ weights: -10 });
  expect(ledger.weights).toEqual([
    { code: "a", before: 0.75, after: 0.5 },
    { code: "b", before: 0.25, after: 0.5 },
  ]);
  const rewritten = ruleBook([group("d", 2, [indicator("a", 60), indicator("b", 20)])]);
  expect(partsOf(explain([plain, services], [rewritten, services]))).toEqual({});
});

test("method: another way of combining, other goalposts, a new indicator", () => {
  const services: Services = { s: { facts: { a: 80, b: 40 } } };
  const weakest = ruleBook([group("d", 1, [indicator("a", 3), indicator("b", 1)], "weakest-link")]);
  const stricter = explain([plain, services], [weakest, services]);
  expect(partsOf(stricter)).toEqual({ method: -30 });
  expect(stricter.method).toEqual([{ kind: "aggregation", code: "d" }]);

  const narrow = indicator("a", 3, { goalposts: { worst: 60, best: 100 } });
  const tighter = ruleBook([group("d", 1, [narrow, indicator("b", 1)])]);
  expect(partsOf(explain([plain, services], [tighter, services]))).toEqual({ method: -22.5 });

  const wider = ruleBook([group("d", 1, [indicator("a", 3), indicator("b", 1), indicator("c", 4)])]);
  const asked = explain([plain, services], [wider, { s: { facts: { a: 80, b: 40, c: 100 } } }]);
  expect(partsOf(asked)).toEqual({ method: 15 });
  expect(asked.method).toEqual([{ kind: "indicator-new", code: "c" }]);
});

test("an indicator that asks for something else under its old code is part of the method, not of the values", () => {
  const inDays = ruleBook([
    group("d", 1, [
      indicator("a", 3, { unit: { en: "days" }, goalposts: { worst: 10, best: 0 } }),
      indicator("b", 1),
    ]),
  ]);
  const ledger = explain(
    [plain, { s: { facts: { a: 80, b: 40 } } }],
    [inDays, { s: { facts: { a: 5, b: 40 } } }],
  );
  expect([ledger.before, ledger.after]).toEqual([70, 47.5]);
  expect(partsOf(ledger)).toEqual({ method: -22.5 });
  expect(ledger.values).toEqual([]);
});

test("a group changes by its entities: whose values improved is told down to the indicator", () => {
  const from = periodOf(single(), { one: { s: says(40) }, two: { s: says(60), t: says(80) } });
  const to = periodOf(single(), { one: { s: says(70) }, two: { s: says(60), t: says(60) } });
  const ledger = explainChange(from, to, "group");
  expect([ledger?.before, ledger?.after]).toEqual([55, 65]);
  expect(ledger?.values.map(({ entity, service, points }) => [entity, service, points])).toEqual([
    ["one", "s", 15],
    ["two", "t", -5],
  ]);
});

test("an entity that joins a group arrives with its services", () => {
  const from = periodOf(single(), { one: { s: says(40) } });
  const to = periodOf(single(), { one: { s: says(40) }, two: { s: says(80) } });
  const ledger = explainChange(from, to, "group");
  expect(ledger && partsOf(ledger)).toEqual({ arrived: 20 });
});

test("there is nothing to explain where one of the ends has no score", () => {
  const scored = periodOf(single(), { office: { s: says(40) } });
  const silent = periodOf(single(), { office: { s: says("missing") } });
  expect(explainChange(scored, silent, "entity")).toBeNull();
  expect(explainChange(silent, scored, "entity")).toBeNull();
  expect(explainChange(scored, periodOf(single(), {}), "entity")).toBeNull();
});
