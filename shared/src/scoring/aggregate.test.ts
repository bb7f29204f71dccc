import { expect, test } from "vitest";
import type { Aggregation } from "../methodology/methodology.ts";
import { group, indicator, ruleBook } from "./testing/rule-book.ts";
import { scoreFacts } from "./testing/score-facts.ts";

const pair = (aggregation: Aggregation, ...weights: [number, number]) =>
  ruleBook([group("one", 1, [indicator("a", weights[0]), indicator("b", weights[1])], aggregation)]);

test("an arithmetic group lets a strong child make up for a weak one", () => {
  expect(scoreFacts(pair("arithmetic", 1, 1), { a: 100, b: 0 }).score).toBe(50);
});

test("a geometric group lets it less", () => {
  // √(100·25) = 50, where the arithmetic mean is 62.5.
  expect(scoreFacts(pair("geometric", 1, 1), { a: 100, b: 25 }).score).toBeCloseTo(50, 9);
  // 64^(1/3) · 8^(2/3) = 4·4 = 16.
  expect(scoreFacts(pair("geometric", 1, 2), { a: 64, b: 8 }).score).toBeCloseTo(16, 9);
});

test("a child at 0 makes a geometric group 0, however small its weight", () => {
  expect(scoreFacts(pair("geometric", 1, 1000), { a: 0, b: 100 }).score).toBe(0);
});

test("the lowest child is the score of a weakest-link group, whatever the weights", () => {
  expect(scoreFacts(pair("weakest-link", 1, 1000), { a: 35, b: 100 }).score).toBe(35);
});

test.each(["arithmetic", "geometric", "weakest-link"] as const)(
  "a child without a score is left out of a group that is %s, and one alone is the group",
  (aggregation) => {
    const facts = { a: "not-applicable", b: 40 } as const;
    expect(scoreFacts(pair(aggregation, 3, 1), facts).score).toBeCloseTo(40, 9);
  },
);

test.each(["arithmetic", "geometric", "weakest-link"] as const)(
  "full marks in all of a group that is %s are 100 and never a last bit above",
  (aggregation) => {
    for (let n = 1; n <= 30; n++) {
      const codes = Array.from({ length: n }, (_, place) => `i${place}`);
      const children = codes.map((code, place) => indicator(code, 1 / (place + 3)));
      const { score } = scoreFacts(
        ruleBook([group("one", 1, children, aggregation)]),
        Object.fromEntries(codes.map((code) => [code, 100])),
      );
      expect(score).toBeLessThanOrEqual(100);
      expect(score).toBeCloseTo(100, 9);
    }
  },
);

test("groups of different kinds stand inside each other", () => {
  const nested = ruleBook(
    [
      group("one", 1, [
        group("weakest", 1, [indicator("a"), indicator("b")], "weakest-link"),
        indicator("c", 3),
      ]),
      group("two", 1, [indicator("d")]),
    ],
    { aggregation: "geometric" },
  );
  // weakest = min(20, 70) = 20; one = (20 + 3·60)/4 = 50; two = 72; √(50·72) = 60.
  expect(scoreFacts(nested, { a: 70, b: 20, c: 60, d: 72 }).score).toBeCloseTo(60, 9);
});
