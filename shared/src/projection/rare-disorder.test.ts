import { expect, test } from "vitest";
import { rareDisorder } from "./rare-disorder.ts";

test("rareDisorder(4, 0.05) is perfect order alone: one order of 24", () => {
  expect(rareDisorder(4, 0.05)).toEqual({ pairs: 0, chance: expect.closeTo(1 / 24, 12) });
});

test("rareDisorder(5, 0.05) allows one pair out of order: 1 + 4 orders of 120, while two pairs make 14", () => {
  expect(rareDisorder(5, 0.05)).toEqual({ pairs: 1, chance: expect.closeTo(5 / 120, 12) });
});

test("rareDisorder(3, 0.05) is null: perfect order is one order of 6", () => {
  expect(rareDisorder(3, 0.05)).toBeNull();
  expect(rareDisorder(0, 0.05)).toBeNull();
});

// n = 10: published critical value K = 21 of 45 for an upper tail of 0.05 (0.036), so 12 pairs out of order.
test("rareDisorder(10, 0.05) is at the tabled value of Kendall's statistic", () => {
  expect(rareDisorder(10, 0.05)).toEqual({ pairs: 12, chance: expect.closeTo(0.036, 3) });
});

test("rareDisorder(count) counts the orders of seven things as going through all of them does", () => {
  const inOrder = countByDisorder([1, 2, 3, 4, 5, 6, 7]);
  const { pairs, chance } = rareDisorder(7, 0.05) ?? { pairs: -1, chance: 0 };
  const upTo = (most: number) => inOrder.slice(0, most + 1).reduce((sum, number) => sum + number, 0) / 5040;
  expect(chance).toBeCloseTo(upTo(pairs), 12);
  expect(upTo(pairs + 1)).toBeGreaterThan(0.05);
});

/** How many orders of the things have each number of pairs out of order. */
function countByDisorder(things: readonly number[]): number[] {
  const counts = new Array<number>((things.length * (things.length - 1)) / 2 + 1).fill(0);
  const visit = (rest: readonly number[], disorder: number) => {
    if (rest.length === 0) counts[disorder] = (counts[disorder] ?? 0) + 1;
    for (const [place, thing] of rest.entries())
      visit(rest.toSpliced(place, 1), disorder + rest.filter((other) => other < thing).length);
  };
  visit(things, 0);
  return counts;
}
