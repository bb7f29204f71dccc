import fc from "fast-check";
import { expect, test } from "vitest";
import { compileMethodology } from "../scoring/compile-methodology.ts";
import { rollUpEntities } from "../scoring/roll-up-entities.ts";
import { rollUpServices } from "../scoring/roll-up-services.ts";
import { scoreFresh } from "../scoring/testing/score-facts.ts";
import { stateLetters, valueStates } from "../scoring/value-state.ts";
import { type ChangeFactor, changeFactors } from "./change-factors.ts";
import { type ChangeLedger, explainChange } from "./explain-change.ts";
import type { PeriodFacts, ReportedService } from "./period-facts.ts";
import { type RandomPeriods, randomPeriods } from "./testing/random-periods.ts";

const runs = { numRuns: 300, seed: 20_211_007 };
const subjects = [
  ["entity", 1],
  ["group", 3],
] as const;

/** What the engine scores a period, with nothing of the ledger in between. */
function scoreOf({ methodology, entities }: PeriodFacts, subject: "entity" | "group"): number | null {
  const compiled = compileMethodology(methodology);
  const judge = ({ values, states, segments, channels }: ReportedService, entityKind: string) => {
    const facts = Array.from(states, (letter, place) => {
      const state = valueStates[stateLetters.indexOf(letter)] ?? "missing";
      return state === "measured" ? (values[place] as number) : state;
    });
    return scoreFresh(compiled, facts, { segments, channels, entityKind });
  };
  const scores = entities.map(({ kind, services }) =>
    rollUpServices(
      compiled,
      services.map((service) => ({ judgement: judge(service, kind), volume: service.volume })),
      { value: 90, comparator: ">=" },
    ),
  );
  const known = (number: number | undefined) =>
    number === undefined || Number.isNaN(number) ? null : number;
  if (subject === "entity") return known(scores[0]?.score);
  return rollUpEntities(
    compiled,
    scores.map((score) => ({
      ...score,
      ...{ score: known(score.score), servicesScored: score.services.scored, dimensionScores: [], lost: [] },
    })),
  ).score;
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

function explained(
  { from, to }: RandomPeriods,
  subject: "entity" | "group",
  check: (ledger: ChangeLedger) => void,
) {
  const ledger = explainChange(from, to, subject);
  if (ledger !== null) check(ledger);
}

test.each(subjects)("(%s) the parts add up to the change of the score, to 1e-9", (subject, most) => {
  let explanations = 0;
  fc.assert(
    fc.property(randomPeriods(most), ({ from, to }) => {
      const [before, after] = [scoreOf(from, subject), scoreOf(to, subject)];
      const ledger = explainChange(from, to, subject);
      if (before === null || after === null) {
        expect(ledger).toBeNull();
        return;
      }
      explanations += 1;
      expect(Math.abs((ledger?.before ?? -1) - before)).toBeLessThan(1e-9);
      expect(Math.abs((ledger?.after ?? -1) - after)).toBeLessThan(1e-9);
      expect(Math.abs(sum(Object.values(ledger?.parts ?? {})) - (after - before))).toBeLessThan(1e-9);
      const values = sum(ledger?.values.map(({ points }) => points) ?? []);
      expect(Math.abs(values - (ledger?.parts.values ?? 0))).toBeLessThan(1e-9);
    }),
    runs,
  );
  expect(explanations).toBeGreaterThan(runs.numRuns / 4);
});

const mirrored: Readonly<Record<ChangeFactor, ChangeFactor>> = {
  values: "values",
  "come-in": "gone-missing",
  "gone-missing": "come-in",
  arrived: "departed",
  departed: "arrived",
  applicability: "applicability",
  volumes: "volumes",
  weights: "weights",
  method: "method",
};

test.each(subjects)("(%s) the way back is the way there with the signs turned", (subject, most) => {
  fc.assert(
    fc.property(randomPeriods(most), ({ from, to }) =>
      explained({ from, to }, subject, ({ parts, values }) => {
        const back = explainChange(to, from, subject);
        for (const factor of changeFactors) {
          expect(back?.parts[mirrored[factor]]).toBeCloseTo(-parts[factor], 9);
        }
        const key = ({ entity, service, indicator }: (typeof values)[number]) =>
          `${entity} ${service} ${indicator}`;
        const points = new Map(back?.values.map((part) => [key(part), part.points]));
        expect(points.size).toBe(values.length);
        for (const part of values) expect(points.get(key(part))).toBeCloseTo(-part.points, 9);
      }),
    ),
    runs,
  );
});

test("between a period and itself nothing changed", () => {
  fc.assert(
    fc.property(randomPeriods(2), ({ from }) =>
      explained({ from, to: from }, "group", ({ parts, values }) => {
        expect(Object.values(parts)).toEqual(changeFactors.map(() => 0));
        expect(values).toEqual([]);
      }),
    ),
    runs,
  );
});

test("the order in which entities and services come changes nothing", () => {
  const turned = ({ methodology, entities }: PeriodFacts): PeriodFacts => ({
    methodology,
    entities: entities.map((entity) => ({ ...entity, services: entity.services.toReversed() })).toReversed(),
  });
  fc.assert(
    fc.property(randomPeriods(2), ({ from, to }) => {
      expect(explainChange(turned(from), turned(to), "group")).toEqual(explainChange(from, to, "group"));
    }),
    { ...runs, numRuns: 100 },
  );
});

test("what does not differ has no part: under one rule book neither method nor weights, with the same services neither arrived nor departed", () => {
  fc.assert(
    fc.property(randomPeriods(2), ({ from, to }) => {
      const same = { from, to: { ...to, methodology: from.methodology } };
      const fits = to.entities.every(({ services }) =>
        services.every(({ states }) => states.length === from.entities[0]?.services[0]?.states.length),
      );
      fc.pre(fits);
      explained(same, "group", ({ parts, services }) => {
        expect([parts.method, parts.weights]).toEqual([0, 0]);
        if (services.every(({ before, after }) => before !== null && after !== null)) {
          expect([parts.arrived, parts.departed]).toEqual([0, 0]);
        }
      });
    }),
    { ...runs, numRuns: 100 },
  );
});
