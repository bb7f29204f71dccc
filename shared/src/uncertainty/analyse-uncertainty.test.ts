import { expect, test } from "vitest";
import { periodOf } from "../changes/testing/period-of.ts";
import { group, indicator, ruleBook } from "../scoring/testing/rule-book.ts";
import { analyseUncertainty } from "./analyse-uncertainty.ts";
import { officialChoices, settleChoices, type UncertaintyChoices, usualChoices } from "./choices.ts";
import { explainShifts } from "./explain-shifts.ts";
import { orderOtherwise } from "./order-otherwise.ts";

const book = ruleBook([group("a", 1, [indicator("x")]), group("b", 1, [indicator("y")])]);
const town = (x: number, y: number) => ({ permit: { facts: { x, y } } });

/** With weights from half to one and a half, the first dimension weighs from a quarter to three quarters. */
const weightsAlone: UncertaintyChoices = { ...officialChoices, spread: 0.5 };
const benchmarks = Array.from({ length: 5 }, () => ({ value: 60, comparator: ">=" }) as const);
const analyse = (facts = period, choices = weightsAlone, draws = 4000) =>
  analyseUncertainty(facts, { seed: 7, draws, choices, benchmarks });

// Even and uneven have 60 and 60.1 officially; top is ahead of both whatever the weights, and last behind.
const period = periodOf(book, {
  top: town(100, 100),
  even: town(60, 60),
  uneven: town(100, 20.2),
  last: town(10, 10),
  unscored: { permit: { facts: {} } },
});

test("an entity that leads whatever the weights is sure of its place; two whose order hangs on them are not told apart", () => {
  const { entities } = analyse();
  expect(entities.map(({ entity, rank, group }) => [entity, rank, group])).toEqual([
    ["top", 1, 1],
    ["uneven", 2, 2],
    ["even", 3, 2],
    ["last", 4, 3],
    ["unscored", null, null],
  ]);
  const [top, uneven, even, last, unscored] = entities;
  expect(top?.ranks).toEqual({ low: 1, median: 1, high: 1 });
  expect(uneven?.ranks).toMatchObject({ low: 2, high: 3 });
  expect(even?.scores).toEqual({ low: 60, median: 60, high: 60 });
  expect([top?.meeting, even?.meeting, last?.meeting]).toEqual([1, 1, 0]);
  expect([top?.aheadOfAbove, top?.aheadOfBelow, last?.aheadOfAbove, last?.aheadOfBelow]).toEqual([
    null,
    1,
    0,
    null,
  ]);
  expect((uneven?.aheadOfBelow ?? 0) + (even?.aheadOfAbove ?? 0)).toBeCloseTo(1, 12);
  expect(unscored).toMatchObject({ score: null, ranks: null, ranked: 0, scores: null, meeting: null });
});

test("the chance is that of the weights: uneven is ahead where its first weight is enough", () => {
  // 100 w + 20.2 (1 − w) > 60 where w > 0.49875, that is v/u < 1.00502 for the two weights; of the square of side 1 from ½ that is ½ + 0.00501·… ≈ 0.505.
  const uneven = analyse().entities.find(({ entity }) => entity === "uneven");
  expect(uneven?.aheadOfBelow).toBeGreaterThan(0.505 - 0.025);
  expect(uneven?.aheadOfBelow).toBeLessThan(0.505 + 0.025);
  expect(uneven?.meeting).toBe(uneven?.aheadOfBelow);
});

test("without noise every band is the official place, and nobody shares a group who does not share a rank", () => {
  const { entities } = analyse(period, officialChoices, 10);
  for (const { rank, ranks, score, scores } of entities.slice(0, 4)) {
    expect(ranks).toEqual({ low: rank, median: rank, high: rank });
    expect(scores).toEqual({ low: score, median: score, high: score });
  }
  expect(entities.map(({ group }) => group)).toEqual([1, 2, 3, 4, null]);
});

test("the same seed gives the same answer, and it is this one; another seed gives another", () => {
  const small = () =>
    analyse(period, usualChoices, 200).entities.map(({ entity, ranks, scores }) => ({
      entity,
      ranks,
      scores,
    }));
  expect(small()).toEqual(small());
  expect(small()).toMatchInlineSnapshot(`
    [
      {
        "entity": "top",
        "ranks": {
          "high": 1,
          "low": 1,
          "median": 1,
        },
        "scores": {
          "high": 100,
          "low": 100,
          "median": 100,
        },
      },
      {
        "entity": "uneven",
        "ranks": {
          "high": 3,
          "low": 2,
          "median": 3,
        },
        "scores": {
          "high": 65.1065074261,
          "low": 39.8753395079,
          "median": 53.139934527,
        },
      },
      {
        "entity": "even",
        "ranks": {
          "high": 3,
          "low": 2,
          "median": 2,
        },
        "scores": {
          "high": 60,
          "low": 60,
          "median": 60,
        },
      },
      {
        "entity": "last",
        "ranks": {
          "high": 4,
          "low": 4,
          "median": 4,
        },
        "scores": {
          "high": 10,
          "low": 10,
          "median": 10,
        },
      },
      {
        "entity": "unscored",
        "ranks": null,
        "scores": null,
      },
    ]
  `);
  const other = analyseUncertainty(period, { seed: 8, draws: 200, choices: usualChoices, benchmarks });
  expect(other.entities.map(({ scores }) => scores)).not.toEqual(small().map(({ scores }) => scores));
});

test("settleChoices counts what the rule book says anyway once", () => {
  const choices: UncertaintyChoices = {
    spread: 0.25,
    normalisations: ["official", "min-max", "min-max"],
    combinations: ["official", "arithmetic", "geometric"],
    missing: ["exclude", "official", "median"],
  };
  expect(settleChoices(choices, book)).toEqual({
    spread: 0.25,
    normalisations: ["official", "min-max"],
    combinations: ["official", "geometric"],
    missing: ["official", "median"],
  });
});

test("explainShifts names what moves ranks: of two rules one of which changes nothing, the other makes it all", () => {
  const { factors, meanShift, evaluations } = explainShifts(period, {
    seed: 1,
    samples: 256,
    choices: {
      ...officialChoices,
      spread: 0,
      combinations: ["official", "weakest-link"],
      missing: ["official", "median"],
    },
  });
  expect(evaluations).toBe(1024);
  // The weakest link has uneven last but one: two of four move by a place, in half of the worlds.
  expect(meanShift).toBeCloseTo(0.25, 1);
  const [combination, missing] = factors;
  expect([combination?.factor.kind, missing?.factor.kind]).toEqual(["combination", "missing"]);
  expect(combination?.total.value).toBeCloseTo(1, 0);
  expect(missing?.total.value).toBe(0);
  expect(combination?.total.low).toBeLessThanOrEqual(combination?.total.value ?? 0);
  expect(combination?.total.high).toBeGreaterThanOrEqual(combination?.total.value ?? 0);
});

test("explainShifts has no factors where no rank can move", () => {
  const { factors, meanShift, variance } = explainShifts(period, {
    seed: 1,
    samples: 8,
    choices: officialChoices,
  });
  expect([factors, meanShift, variance]).toEqual([[], 0, 0]);
});

test("orderOtherwise gives the order by equal weights and by each dimension alone", () => {
  const uneven = ruleBook([group("a", 3, [indicator("x")]), group("b", 1, [indicator("y")])]);
  const orders = orderOtherwise(
    periodOf(uneven, { one: town(80, 10), two: town(50, 50), none: { permit: { facts: {} } } }),
  );
  expect(orders).toEqual([
    { kind: "equal", dimension: null, scores: [45, 50, null], ranks: [2, 1, null] },
    { kind: "dimension", dimension: "a", scores: [80, 50, null], ranks: [1, 2, null] },
    { kind: "dimension", dimension: "b", scores: [10, 50, null], ranks: [2, 1, null] },
  ]);
});

test("progress is told from the first part to the last draw, and what is drawn is the same whether or not it is", () => {
  const options = { seed: 7, draws: 130, choices: usualChoices, benchmarks };
  const told: number[] = [];
  expect(analyseUncertainty(period, options, (done) => told.push(done))).toEqual(
    analyseUncertainty(period, options),
  );
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect([told.length, told.at(-1)]).toEqual([50, 130]);
});

test("what moves ranks is sought in as many steps as there are samples, and is the same whether or not they are told", () => {
  const options = { seed: 7, samples: 16, choices: usualChoices };
  const told: number[] = [];
  expect(explainShifts(period, options, (done) => told.push(done))).toEqual(explainShifts(period, options));
  expect(told).toEqual(Array.from({ length: 16 }, (_, sample) => sample + 1));
});
