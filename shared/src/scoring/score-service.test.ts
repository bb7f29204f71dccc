import { expect, test } from "vitest";
import { group, indicator, ruleBook } from "./testing/rule-book.ts";
import { type Fact, scoreFacts } from "./testing/score-facts.ts";
import { valueStates } from "./value-state.ts";

/** Two dimensions of 60 and 40 %, the first with three indicators (50, 30, 20 %), the second with two equal ones. */
const twoDimensions = ruleBook([
  group("delivery", 60, [indicator("a", 50), indicator("b", 30), indicator("c", 20)]),
  group("use", 40, [indicator("d"), indicator("e")]),
]);
const all = { a: 80, b: 60, c: 100, d: 90, e: 50 };

test("a score is the weighted mean of its dimensions, and those of their indicators", () => {
  // delivery = (50·80 + 30·60 + 20·100)/100 = 78; use = (90 + 50)/2 = 70; score = 0.6·78 + 0.4·70 = 74.8.
  const { state, score, coverage, dimensionScores } = scoreFacts(twoDimensions, all);
  expect(state).toBe("scored");
  expect(dimensionScores[0]).toBeCloseTo(78, 9);
  expect(dimensionScores[1]).toBeCloseTo(70, 9);
  expect(score).toBeCloseTo(74.8, 9);
  expect(coverage).toBe(1);
});

test("only the proportions of weights count: 60 and 40 are the same as 3 and 2", () => {
  const small = ruleBook([
    group("delivery", 3, [indicator("a", 5), indicator("b", 3), indicator("c", 2)]),
    group("use", 2, [indicator("d", 0.25), indicator("e", 0.25)]),
  ]);
  expect(scoreFacts(small, all).score).toBeCloseTo(scoreFacts(twoDimensions, all).score, 9);
});

test.each(["not-applicable", "not-measured", "unpublished"] as const)(
  "what is %s leaves the denominator and its weight is shared inside its group",
  (state) => {
    // delivery without b = (50·80 + 20·100)/70 = 600/7; score = 0.6·600/7 + 0.4·70 = 360/7 + 28.
    const { score, coverage } = scoreFacts(twoDimensions, { ...all, b: state });
    expect(score).toBeCloseTo(360 / 7 + 28, 9);
    // Nothing that was asked for is missing.
    expect(coverage).toBe(1);
  },
);

test("a missing value that its indicator leaves out lowers coverage and not the score", () => {
  const { score, coverage } = scoreFacts(twoDimensions, { ...all, b: "missing" });
  expect(score).toBeCloseTo(360 / 7 + 28, 9);
  // b weighs 0.6·0.3 = 0.18 of the whole.
  expect(coverage).toBeCloseTo(0.82, 9);
});

test("a missing value that its indicator counts as 0 costs all of its points", () => {
  const strict = ruleBook([group("one", 1, [indicator("a", 3), indicator("b", 1, { missing: "zero" })])]);
  // (3·80 + 1·0)/4 = 60, of 3/4 that was reported.
  const { score, coverage, countedWeight } = scoreFacts(strict, { a: 80 });
  expect([score, coverage, countedWeight]).toEqual([60, 0.75, 1]);
});

test("a missing value counts as the worst one where lower is better", () => {
  const days = indicator("b", 1, { goalposts: { worst: 30, best: 5 }, missing: "zero" });
  const strict = ruleBook([group("one", 1, [indicator("a"), days])]);
  // (80 + 0)/2, and not (80 + 100)/2 as zero days would be.
  expect(scoreFacts(strict, { a: 80 }).score).toBe(40);
});

test("a reported 0 is a value: it counts, where an unknown would not", () => {
  expect(scoreFacts(twoDimensions, { ...all, b: 0 }).score).toBeCloseTo(74.8 - 0.6 * 0.3 * 60, 9);
});

test("an empty group drops and its parent shares its weight", () => {
  const { score, dimensionScores } = scoreFacts(twoDimensions, {
    ...all,
    d: "not-applicable",
    e: "not-applicable",
  });
  expect(score).toBeCloseTo(78, 9);
  expect(dimensionScores[1]).toBeNaN();
});

test("a group inside a group drops without taking its siblings along", () => {
  const nested = ruleBook([
    group("outer", 3, [group("inner", 7, [indicator("a"), indicator("b")]), indicator("c", 3)]),
    group("other", 1, [indicator("d")]),
  ]);
  // Whole: inner = (20 + 40)/2 = 30; outer = 0.7·30 + 0.3·90 = 48; score = 0.75·48 + 0.25·60 = 51.
  expect(scoreFacts(nested, { a: 20, b: 40, c: 90, d: 60 }).score).toBeCloseTo(51, 9);
  // Without inner: outer = 90, and it keeps its 3/4: 67.5 + 15 = 82.5.
  const without = { a: "not-applicable", b: "not-measured", c: 90, d: 60 } as const;
  expect(scoreFacts(nested, without).score).toBeCloseTo(82.5, 9);
});

test.each([
  ["not-applicable", "nothing-applicable"],
  ["not-measured", "not-measured"],
  ["unpublished", "unpublished"],
  ["missing", "not-reported"],
] as const)("a service whose values are all %s has no score, neither 0 nor 100: it is %s", (fact, state) => {
  const facts: Record<string, Fact> = { a: fact, b: fact, c: fact, d: fact, e: fact };
  const judged = scoreFacts(twoDimensions, facts);
  expect(judged.state).toBe(state);
  expect(judged.score).toBeNaN();
  expect([...judged.dimensionScores, ...judged.gained, ...judged.lost].every(Number.isNaN)).toBe(true);
  expect(judged.coverage).toBe(fact === "missing" ? 0 : 1);
});

test("a service that reported nothing has no score even where missing values count as 0", () => {
  const strict = ruleBook([group("one", 1, [indicator("a", 1, { missing: "zero" })])]);
  expect(scoreFacts(strict, {}).state).toBe("not-reported");
});

test("where some of it is not public and the rest does not apply, a service is unpublished", () => {
  const mixed: Record<string, Fact> = {
    a: "not-applicable",
    b: "unpublished",
    c: "not-measured",
    d: "not-measured",
    e: "not-applicable",
  };
  expect(scoreFacts(twoDimensions, mixed).state).toBe("unpublished");
  expect(scoreFacts(twoDimensions, { ...mixed, b: "not-measured" }).state).toBe("not-measured");
});

test("a service is scored on the coverage floor and not below it", () => {
  const half = ruleBook([group("one", 1, [indicator("a"), indicator("b")])], { coverageFloor: 0.5 });
  expect(scoreFacts(half, { a: 80 })).toMatchObject({ state: "scored", score: 80, coverage: 0.5 });
  const more = { ...half, coverageFloor: 0.51 };
  expect(scoreFacts(more, { a: 80 })).toMatchObject({
    state: "below-coverage-floor",
    score: Number.NaN,
    coverage: 0.5,
  });
});

test("what does not apply is not held against the coverage floor", () => {
  const most = ruleBook([group("one", 1, [indicator("a"), indicator("b")])], { coverageFloor: 0.9 });
  expect(scoreFacts(most, { a: 80, b: "not-applicable" }).state).toBe("scored");
});

test("a coverage that is the floor but for floating point is on it, for every k of n up to 30", () => {
  for (let n = 2; n <= 30; n++) {
    const codes = Array.from({ length: n }, (_, place) => `i${place}`);
    const groups = [
      group(
        "one",
        1,
        codes.map((code) => indicator(code, 0.1)),
      ),
    ];
    for (let k = 1; k <= n; k++) {
      const facts = Object.fromEntries(codes.slice(0, k).map((code) => [code, 50]));
      const { state } = scoreFacts(ruleBook(groups, { coverageFloor: k / n }), facts);
      expect(state, `${k} of ${n}`).toBe("scored");
    }
  }
});

test("the five states have one letter each, in one order", () => {
  expect(valueStates).toHaveLength(new Set(valueStates).size);
  expect(valueStates).toEqual(["missing", "measured", "not-applicable", "not-measured", "unpublished"]);
});
