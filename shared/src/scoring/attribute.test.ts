import { expect, test } from "vitest";
import type { Aggregation } from "../methodology/methodology.ts";
import { group, indicator, ruleBook } from "./testing/rule-book.ts";
import { type Fact, scoreFacts } from "./testing/score-facts.ts";

const one = (aggregation: Aggregation) =>
  ruleBook([group("one", 1, [indicator("a", 1), indicator("b", 3)], aggregation)]);

/** Points gained and lost by indicator, in the order of the tree. */
function points(book: ReturnType<typeof ruleBook>, facts: Readonly<Record<string, Fact>>) {
  const { gained, lost } = scoreFacts(book, facts);
  return { gained: [...gained], lost: [...lost] };
}

function expectPoints(actual: readonly number[], expected: readonly number[]) {
  expect(actual).toHaveLength(expected.length);
  for (const [place, part] of actual.entries()) expect(part).toBeCloseTo(expected[place] as number, 9);
}

test("in an arithmetic group each indicator gains and loses by its own weight and value", () => {
  const { gained, lost } = points(one("arithmetic"), { a: 80, b: 60 });
  // Weights 1/4 and 3/4: gained 20 + 45 = 65, lost 5 + 30 = 35.
  expectPoints(gained, [20, 45]);
  expectPoints(lost, [5, 30]);
});

test("what is left out of the score gains and loses nothing, and its siblings stand for all of it", () => {
  const { gained, lost } = points(one("arithmetic"), { a: "not-applicable", b: 60 });
  expect(gained[0]).toBeNaN();
  expect(lost[0]).toBeNaN();
  expectPoints(gained.slice(1), [60]);
  expectPoints(lost.slice(1), [40]);
});

test("a missing value that counts as 0 loses all of its points", () => {
  const book = ruleBook([group("one", 1, [indicator("a"), indicator("b", 3, { missing: "zero" })])]);
  const { gained, lost } = points(book, { a: 80 });
  expectPoints(gained, [20, 0]);
  expectPoints(lost, [5, 75]);
});

test("in a geometric group gains go by weight and losses by weight times the logarithm of the loss", () => {
  const equal = ruleBook([group("one", 1, [indicator("a"), indicator("b")], "geometric")]);
  // √(50·12.5) = 25. Losses: ln 2 against ln 8 = 3 ln 2, so a quarter and three quarters of 75.
  const { gained, lost } = points(equal, { a: 50, b: 12.5 });
  expectPoints(gained, [12.5, 12.5]);
  expectPoints(lost, [18.75, 56.25]);
});

test("in a geometric group those at 0 bear all of the loss", () => {
  expectPoints(points(one("geometric"), { a: 0, b: 50 }).lost, [100, 0]);
  expectPoints(points(one("geometric"), { a: 0, b: 0 }).lost, [25, 75]);
});

test("in a weakest-link group gains go by weight and the weakest alone loses", () => {
  const { gained, lost } = points(one("weakest-link"), { a: 40, b: 90 });
  expectPoints(gained, [10, 30]);
  expectPoints(lost, [60, 0]);
});

test("the weakest share the loss by weight where they are equal to nine decimals", () => {
  expectPoints(points(one("weakest-link"), { a: 40, b: 40 }).lost, [15, 45]);
  expectPoints(points(one("weakest-link"), { a: 40, b: 40 + 1e-10 }).lost, [15, 45]);
  expectPoints(points(one("weakest-link"), { a: 40, b: 40 + 1e-8 }).lost, [60, 0]);
});

test("points pass down through groups of different kinds and still add up", () => {
  const nested = ruleBook([
    group("one", 3, [group("weakest", 1, [indicator("a"), indicator("b")], "weakest-link"), indicator("c")]),
    group("two", 1, [indicator("d")]),
  ]);
  // weakest = 20; one = (20 + 60)/2 = 40; two = 80; score = 0.75·40 + 0.25·80 = 50.
  const { gained, lost } = points(nested, { a: 20, b: 70, c: 60, d: 80 });
  // one gains 30: weakest 7.5 of it, halved; c 22.5. two gains 20.
  expectPoints(gained, [3.75, 3.75, 22.5, 20]);
  // one loses 45: weakest 30, all by a; c 15. two loses 5.
  expectPoints(lost, [30, 0, 15, 5]);
});

test("full marks lose nothing and nothing gains nothing", () => {
  expectPoints(points(one("arithmetic"), { a: 100, b: 100 }).lost, [0, 0]);
  expectPoints(points(one("arithmetic"), { a: 0, b: 0 }).gained, [0, 0]);
});

test("a value that is 0 to nine decimals is 0 to a geometric group, however near to it doubles come", () => {
  for (const value of [5e-324, 1e-300, 4e-10]) {
    const { score, gained, lost } = scoreFacts(one("geometric"), { a: value, b: 100 });
    expect(score).toBe(0);
    expectPoints([...gained], [0, 0]);
    expectPoints([...lost], [100, 0]);
  }
  expect(scoreFacts(one("geometric"), { a: 1e-9, b: 100 }).score).toBeGreaterThan(0);
});
