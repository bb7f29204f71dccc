import { expect, test } from "vitest";
import type { EntityRollup } from "../methodology/methodology.ts";
import { compileMethodology } from "./compile-methodology.ts";
import { rollUpServices } from "./roll-up-services.ts";
import { group, indicator, ruleBook } from "./testing/rule-book.ts";
import { type Fact, scoreFacts } from "./testing/score-facts.ts";

const benchmark = { value: 90, comparator: ">=" } as const;

/** Two dimensions of equal weight: one with four equal indicators, one with a single one. Half must be reported. */
const bookBy = (entity: EntityRollup) =>
  ruleBook(
    [
      group(
        "delivery",
        1,
        ["a", "b", "c", "d"].map((code) => indicator(code)),
      ),
      group("use", 1, [indicator("e")]),
    ],
    { coverageFloor: 0.5, rollup: { entity, group: "mean-of-entities" } },
  );

interface Reported {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly volume?: number;
}

function rollUp(entity: EntityRollup, ...services: readonly Reported[]) {
  const book = bookBy(entity);
  const weighed = services.map(({ facts, volume }) => ({
    judgement: scoreFacts(book, facts),
    volume: volume ?? null,
  }));
  return rollUpServices(compileMethodology(book), weighed, benchmark);
}

const sum = (parts: Iterable<number>) =>
  [...parts].reduce((total, part) => total + (Number.isNaN(part) ? 0 : part), 0);

/** Scores 90: delivery 80, use 100; everything counts, so it weighs 1. */
const whole = { facts: { a: 80, b: 80, c: 80, d: 80, e: 100 }, volume: 100 };
/** Scores 30: use does not apply, so it weighs the half that delivery does. */
const half = { facts: { a: 30, b: 30, c: 30, d: 30, e: "not-applicable" }, volume: 300 } as const;
const silent = { facts: {}, volume: 1000 };
/** Reported an eighth of what is asked. */
const scant = { facts: { a: 70 }, volume: 1000 };

test("mean of services: every scored service weighs the same", () => {
  const { score, state, shares } = rollUp("mean-of-services", whole, half);
  expect(state).toBe("scored");
  expect(score).toBeCloseTo(60, 9);
  expect([...shares]).toEqual([0.5, 0.5]);
});

test("pooled by applicable weight: a service weighs what counted in it", () => {
  // (1·90 + 0.5·30) / 1.5 = 70.
  const { score, shares, applicableWeight } = rollUp("pooled-by-applicable-weight", whole, half);
  expect(score).toBeCloseTo(70, 9);
  expect(shares[0]).toBeCloseTo(2 / 3, 9);
  expect(applicableWeight).toBeCloseTo(1.5, 9);
});

test("pooled equal indicators are one pool: points met of points that apply", () => {
  const flat = ruleBook(
    [
      group(
        "points",
        1,
        ["a", "b", "c", "d", "e", "f"].map((code) =>
          indicator(code, 1, { goalposts: { worst: 0, best: 1 } }),
        ),
      ),
    ],
    {
      rollup: { entity: "pooled-by-applicable-weight", group: "mean-of-entities" },
    },
  );
  const services = [
    { a: 1, b: 1, c: 0, d: 1, e: 1, f: 1 },
    { a: 1, b: 0, c: "not-applicable", d: "not-applicable", e: "not-applicable", f: "not-applicable" },
    { a: 0, b: 0, c: 0, d: 1, e: "not-applicable", f: 1 },
  ] as const;
  const weighed = services.map((facts) => ({ judgement: scoreFacts(flat, facts), volume: null }));
  // 5 + 1 + 2 met of 6 + 2 + 5.
  expect(rollUpServices(compileMethodology(flat), weighed, benchmark).score).toBeCloseTo((100 * 8) / 13, 9);
});

test("pooled, a missing value that is left out takes its weight out of the pool", () => {
  // Half of delivery's half and all of use's half were reported: 0.25 + 0.5.
  const partly = { facts: { a: 60, b: 60, e: 60 } };
  const { score, applicableWeight } = rollUp("pooled-by-applicable-weight", whole, partly);
  expect(score).toBeCloseTo((90 + 0.75 * 60) / 1.75, 9);
  expect(applicableWeight).toBeCloseTo(1.75, 9);
});

test("by volume: a service weighs its transactions", () => {
  // (100·90 + 300·30) / 400 = 45.
  const { score, shares, volume } = rollUp("by-volume", whole, half);
  expect(score).toBeCloseTo(45, 9);
  expect([...shares]).toEqual([0.25, 0.75]);
  expect(volume).toBe(400);
});

test("by volume: a service of unknown volume, or of none, has no share", () => {
  const { score, shares, services } = rollUp(
    "by-volume",
    whole,
    { facts: half.facts },
    { ...half, volume: 0 },
  );
  expect(score).toBeCloseTo(90, 9);
  expect([...shares]).toEqual([1, 0, 0]);
  expect(services).toEqual({ total: 3, scored: 3, meeting: 1 });
});

test("by volume: an entity that knows no volume has no score and says why", () => {
  const { score, state } = rollUp("by-volume", { facts: whole.facts }, { facts: half.facts });
  expect(score).toBeNaN();
  expect(state).toBe("no-volume");
});

test.each(["mean-of-services", "pooled-by-applicable-weight", "by-volume"] as const)(
  "an unscored service weighs nothing in the score by %s, and lowers coverage",
  (rule) => {
    const { score, shares, coverage, services, volume, applicableWeight } = rollUp(
      rule,
      whole,
      silent,
      scant,
    );
    expect(score).toBeCloseTo(90, 9);
    expect([...shares]).toEqual([1, 0, 0]);
    // Of three services one was reported in full and one in an eighth.
    expect(coverage).toBeCloseTo(1.125 / 3, 9);
    expect(services).toEqual({ total: 3, scored: 1, meeting: 1 });
    expect([volume, applicableWeight]).toEqual([100, 1]);
  },
);

test("coverage is reported of asked weight over all services, and what does not apply is not asked", () => {
  // Asked 1 + 0.5 + 1, reported 1 + 0.5.
  expect(rollUp("mean-of-services", whole, half, silent).coverage).toBeCloseTo(0.6, 9);
});

test("a dimension is the mean over the services that have it", () => {
  const means = rollUp("mean-of-services", whole, half).dimensionScores;
  expect(means[0]).toBeCloseTo(55, 9);
  expect(means[1]).toBeCloseTo(100, 9);
  // By volume delivery is (100·80 + 300·30) / 400.
  expect(rollUp("by-volume", whole, half).dimensionScores[0]).toBeCloseTo(42.5, 9);
  // Pooled, both have the same weight in delivery.
  expect(rollUp("pooled-by-applicable-weight", whole, half).dimensionScores[0]).toBeCloseTo(55, 9);
});

test("a dimension that no service has stays unknown", () => {
  expect(rollUp("mean-of-services", half, half).dimensionScores[1]).toBeNaN();
});

test.each([
  ["mean-of-services", [40 / 2 + 30 / 2, 50 / 2], [10 / 2 + 70 / 2, 0]],
  ["pooled-by-applicable-weight", [(40 * 2) / 3 + 30 / 3, (50 * 2) / 3], [(10 * 2) / 3 + 70 / 3, 0]],
  ["by-volume", [40 / 4 + (30 * 3) / 4, 50 / 4], [10 / 4 + (70 * 3) / 4, 0]],
] as const)(
  "the contributions of an entity by %s are its services', by their shares",
  (rule, gained, lost) => {
    const entity = rollUp(rule, whole, half);
    expect(sum(entity.gained.subarray(0, 4))).toBeCloseTo(gained[0], 9);
    expect(entity.gained[4]).toBeCloseTo(gained[1], 9);
    expect(sum(entity.lost.subarray(0, 4))).toBeCloseTo(lost[0], 9);
    expect(entity.lost[4]).toBeCloseTo(lost[1], 9);
    expect(sum(entity.gained)).toBeCloseTo(entity.score, 9);
    expect(sum(entity.gained) + sum(entity.lost)).toBeCloseTo(100, 9);
  },
);

test("services are counted by level and against the benchmark of their entity", () => {
  const { levelCounts, services } = rollUp("mean-of-services", whole, half, silent);
  // 90 lies from 85 to 95, 30 below 75; the silent one is at no level.
  expect(levelCounts).toEqual([1, 0, 1, 0]);
  expect(services).toEqual({ total: 3, scored: 2, meeting: 1 });
});

const notMeasured = {
  facts: { a: "not-measured", b: "not-measured", c: "not-measured", d: "not-measured", e: "not-measured" },
} as const;
const nothing = {
  facts: {
    a: "not-applicable",
    b: "not-applicable",
    c: "not-applicable",
    d: "not-applicable",
    e: "not-applicable",
  },
} as const;

test("an entity without a score says the reason that it can act on first", () => {
  const stateOf = (...services: readonly Reported[]) => rollUp("mean-of-services", ...services).state;
  expect(stateOf(nothing, notMeasured, silent, scant)).toBe("below-coverage-floor");
  expect(stateOf(nothing, notMeasured, silent)).toBe("not-reported");
  expect(stateOf(nothing, notMeasured)).toBe("not-measured");
  expect(stateOf(nothing)).toBe("nothing-applicable");
});

test("an entity without services has reported nothing: no score, and none of its coverage", () => {
  const entity = rollUp("mean-of-services");
  expect(entity).toMatchObject({
    state: "not-reported",
    coverage: 0,
    services: { total: 0, scored: 0, meeting: 0 },
  });
  expect(entity.score).toBeNaN();
});

test("an entity of which nothing is asked is complete and has no score", () => {
  expect(rollUp("mean-of-services", nothing)).toMatchObject({ state: "nothing-applicable", coverage: 1 });
});
