import fc from "fast-check";
import { expect, test } from "vitest";
import { orderSteps, sizeOf } from "./order-steps.ts";

/** By factor: what the steps give it. */
function partsOf(scores: readonly number[]): number[] {
  const parts = Array.from({ length: Math.log2(scores.length) }, () => 0);
  for (const { before, after, weight } of orderSteps(scores.map((score) => !Number.isNaN(score)))) {
    const share =
      (weight * ((scores[after] as number) - (scores[before] as number))) / sizeOf(after ^ before);
    parts.forEach((part, factor) => {
      if (((after ^ before) >> factor) % 2 === 1) parts[factor] = part + share;
    });
  }
  return parts;
}

function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length === 0) yield [];
  for (const first of items) {
    for (const rest of permutations(items.filter((item) => item !== first))) yield [first, ...rest];
  }
}

/** The same, walked order by order: the mean over those that meet the fewest worlds without a score. */
function walkEveryOrder(scores: readonly number[]): number[] {
  const factors = Array.from({ length: Math.log2(scores.length) }, (_, factor) => factor);
  const walks = [...permutations(factors)].map((order) => {
    const parts = factors.map(() => 0);
    let [world, last, unscored] = [0, scores[0] as number, 0];
    let waiting: number[] = [];
    for (const factor of order) {
      world |= 1 << factor;
      waiting.push(factor);
      const score = scores[world] as number;
      if (Number.isNaN(score)) {
        unscored += 1;
        continue;
      }
      for (const one of waiting) parts[one] = (score - last) / waiting.length;
      [last, waiting] = [score, []];
    }
    return { parts, unscored };
  });
  const fewest = Math.min(...walks.map(({ unscored }) => unscored));
  const counted = walks.filter(({ unscored }) => unscored === fewest);
  return factors.map(
    (factor) => counted.reduce((sum, { parts }) => sum + (parts[factor] as number), 0) / counted.length,
  );
}

const randomScores = fc.integer({ min: 0, max: 5 }).chain((factors) => {
  const score = fc.oneof(
    { arbitrary: fc.double({ min: 0, max: 100, noNaN: true }), weight: 2 },
    { arbitrary: fc.constant(Number.NaN), weight: 1 },
  );
  return fc.array(score, { minLength: 2 ** factors, maxLength: 2 ** factors }).map((scores) => {
    const ends = [0, scores.length - 1];
    return scores.map((each, place) => (ends.includes(place) && Number.isNaN(each) ? 50 : each));
  });
});

test("orderSteps(isScored) weighs every step as walking all orders one by one does", () => {
  fc.assert(
    fc.property(randomScores, (scores) => {
      const [found, wanted] = [partsOf(scores), walkEveryOrder(scores)];
      for (const [factor, part] of wanted.entries()) expect(found[factor]).toBeCloseTo(part, 9);
    }),
    { numRuns: 500, seed: 20_211_007 },
  );
});

test("orderSteps(isScored) gives the Shapley value of the gloves: a left one and two right ones", () => {
  // Worth 6 with a left and a right glove: bit 0 is the left one. Shapley values 4, 1 and 1.
  const scores = [0, 0, 0, 6, 0, 6, 0, 6];
  const parts = partsOf(scores);
  for (const [place, part] of [4, 1, 1].entries()) expect(parts[place]).toBeCloseTo(part, 12);
});

test("orderSteps(isScored) keeps to the order without a gap where there is one", () => {
  expect(partsOf([40, 55, Number.NaN, 70])).toEqual([15, 15]);
});

test("orderSteps(isScored) takes together what only together has a score", () => {
  expect(partsOf([40, Number.NaN, Number.NaN, 70])).toEqual([15, 15]);
});

test("orderSteps(isScored) refuses to begin or to end without a score", () => {
  expect(() => orderSteps([false, true])).toThrow(RangeError);
  expect(() => orderSteps([true, false])).toThrow(RangeError);
});
