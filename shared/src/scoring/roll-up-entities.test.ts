import { expect, test } from "vitest";
import type { GroupRollup } from "../methodology/methodology.ts";
import { compileMethodology } from "./compile-methodology.ts";
import { type GroupMember, rollUpEntities } from "./roll-up-entities.ts";
import { group, indicator, ruleBook } from "./testing/rule-book.ts";

const bookBy = (rule: GroupRollup) =>
  ruleBook([group("one", 1, [indicator("a")]), group("two", 1, [indicator("b")])], {
    rollup: { entity: "mean-of-services", group: rule },
  });

const rollUp = (rule: GroupRollup, ...members: readonly GroupMember[]) =>
  rollUpEntities(compileMethodology(bookBy(rule)), members);

const large: GroupMember = {
  score: 80,
  coverage: 1,
  dimensionScores: [70, 90],
  lost: [15, 5],
  servicesScored: 3,
  applicableWeight: 2,
  volume: 100,
};
/** The second dimension does not apply to it. */
const small: GroupMember = {
  score: 40,
  coverage: 0.5,
  dimensionScores: [40, null],
  lost: [60, null],
  servicesScored: 1,
  applicableWeight: 0.5,
  volume: 900,
};
const unscored: GroupMember = {
  score: null,
  coverage: 0,
  dimensionScores: [null, null],
  lost: [null, null],
  servicesScored: 0,
  applicableWeight: 0,
  volume: 0,
};

test.each([
  // (80 + 40)/2; (3·80 + 1·40)/4; (2·80 + 0.5·40)/2.5; (100·80 + 900·40)/1000.
  ["mean-of-entities", 60],
  ["mean-of-services", 70],
  ["pooled-by-applicable-weight", 72],
  ["by-volume", 44],
] as const)("the score of a group by %s weighs its scored entities", (rule, score) => {
  expect(rollUp(rule, large, small).score).toBeCloseTo(score, 9);
  expect(rollUp(rule, large, small, unscored).score).toBeCloseTo(score, 9);
});

test("a group of unscored entities, or of none, has no score", () => {
  expect(rollUp("mean-of-entities", unscored)).toMatchObject({ score: null, median: null, coverage: 0 });
  expect(rollUp("mean-of-entities")).toMatchObject({ score: null, median: null, coverage: null });
});

test("a group by volume without any known volume has no score", () => {
  expect(rollUp("by-volume", { ...large, volume: 0 }).score).toBeNull();
});

test("an entity without a dimension is left out of that dimension alone", () => {
  expect(rollUp("mean-of-entities", large, small, unscored).dimensionScores).toEqual([55, 90]);
  expect(rollUp("mean-of-entities", small).dimensionScores).toEqual([40, null]);
});

test("coverage is the mean of all entities, so that silent ones are seen", () => {
  expect(rollUp("mean-of-entities", large, small, unscored).coverage).toBe(0.5);
});

test("what an indicator costs a group counts an entity it is not asked of as losing nothing", () => {
  const { lost, losing } = rollUp("mean-of-entities", large, small, unscored);
  expect(lost).toEqual([37.5, 2.5]);
  expect(losing).toEqual([2, 1]);
  const perfect = { ...large, score: 100, lost: [0, 0] };
  expect(rollUp("mean-of-entities", large, perfect).losing).toEqual([1, 1]);
  expect(rollUp("mean-of-entities", small).lost).toEqual([60, null]);
});

test("what the indicators cost a group adds up to what it lacks to full marks", () => {
  for (const rule of [
    "mean-of-entities",
    "mean-of-services",
    "pooled-by-applicable-weight",
    "by-volume",
  ] as const) {
    const { score, lost } = rollUp(rule, large, small, unscored);
    const total = lost.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    expect(total).toBeCloseTo(100 - (score ?? Number.NaN), 9);
  }
});

test("quartiles are of the scored entities, unweighted, whatever the group weighs them by", () => {
  const members = [20, 80, 40, 60, 100].map((score) => ({ ...large, score, volume: score * score }));
  expect(rollUp("by-volume", ...members, unscored)).toMatchObject({
    lowerQuartile: 40,
    median: 60,
    upperQuartile: 80,
  });
});

test("entities are counted by level, their own scores deciding", () => {
  const members = [74.9, 75, 85, 94.9, 95, 100].map((score) => ({ ...large, score }));
  expect(rollUp("mean-of-entities", ...members, unscored).levelCounts).toEqual([1, 1, 2, 2]);
});
