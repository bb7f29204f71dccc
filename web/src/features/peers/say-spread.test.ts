import { expect, test } from "vitest";
import { createLanguageView } from "../../i18n/language-view.ts";
import { allMessages } from "../../i18n/messages/en/all.ts";
import { saySpread } from "./say-spread.ts";

const en = createLanguageView("en", "latn", allMessages);
const member = (code: string, score: number | null) => ({
  entity: { code, names: { en: code }, kind: "k", sector: null, region: null },
  score,
  state: score === null ? ("not-reported" as const) : ("scored" as const),
  rank: null,
});
const none = { median: null, lowerQuartile: null, upperQuartile: null };

test("a score has its place, its distance to the median and the middle half", () => {
  const members = [92, 85, 85, 60, null].map((score, place) => member(`${place}`, score));
  const spread = { score: 92, place: 1, median: 85, lowerQuartile: 78.75, upperQuartile: 86.75, members };
  expect(saySpread(spread, [90], en)).toBe(
    "Place 1 of 4 peers with a score. That is 7.0 points above their median of 85.0. Half of them have between 78.8 and 86.8.",
  );
});

test("too few for quartiles, or for anything, is said", () => {
  const two = [member("a", 80), member("b", 70)];
  expect(saySpread({ ...none, score: 70, place: 2, median: 75, members: two }, [], en)).toBe(
    "Place 2 of 2 peers with a score. That is 5.0 points below their median of 75.0. There are too few of them for quartiles, which take four.",
  );
  expect(saySpread({ ...none, score: 70, place: 1, members: [member("b", 70)] }, [], en)).toBe(
    "By this rule it has no peer with a score: there is nothing to compare with.",
  );
});

test("of published lists the place alone is said, and nothing where there is no score", () => {
  const members = [member("a", 80), member("b", 70)];
  expect(saySpread({ ...none, score: 80, place: 1, members }, [], en)).toBe(
    "Place 1 of 2 peers with a score.",
  );
  expect(saySpread({ ...none, score: null, place: null, members }, [], en)).toBe("");
});
