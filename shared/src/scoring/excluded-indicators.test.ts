import { expect, test } from "vitest";
import { compileMethodology } from "./compile-methodology.ts";
import { excludedIndicators } from "./excluded-indicators.ts";
import { group, indicator, ruleBook } from "./testing/rule-book.ts";
import { scoreFacts } from "./testing/score-facts.ts";

const book = ruleBook([
  group("one", 1, [
    indicator("everybody"),
    indicator("business", 1, { appliesTo: { segments: ["business", "government"] } }),
    indicator("app", 1, { appliesTo: { channels: ["app"] } }),
    indicator("amana", 1, { appliesTo: { entityKinds: ["amana"] } }),
    indicator("business-app", 1, { appliesTo: { segments: ["business"], channels: ["app"] } }),
  ]),
]);
const excludedOf = (segments: string[], channels: string[], entityKind: string) => [
  ...excludedIndicators(compileMethodology(book), { segments, channels, entityKind }),
];

test("an indicator is asked of a service in one of its segments, channels and kinds of entity", () => {
  expect(excludedOf(["individual", "business"], ["web", "app"], "amana")).toEqual([0, 0, 0, 0, 0]);
  expect(excludedOf(["individual"], ["app"], "amana")).toEqual([0, 1, 0, 0, 1]);
  expect(excludedOf(["government"], ["app"], "amana")).toEqual([0, 0, 0, 0, 1]);
  expect(excludedOf(["business"], ["web"], "amana")).toEqual([0, 0, 1, 0, 1]);
  expect(excludedOf(["business"], ["app"], "ministry")).toEqual([0, 0, 0, 1, 0]);
});

test("a service of no known segment or channel is asked only what everybody is", () => {
  expect(excludedOf([], [], "")).toEqual([0, 1, 1, 1, 1]);
});

test("what is not asked of a service counts neither when it is missing nor when it is reported", () => {
  const traits = { segments: ["individual"], channels: ["web"], entityKind: "ministry" };
  const silent = scoreFacts(book, { everybody: 80 }, traits);
  const talkative = scoreFacts(book, { everybody: 80, business: 10, amana: 0 }, traits);
  expect(silent).toMatchObject({ score: 80, coverage: 1, state: "scored" });
  expect(talkative).toEqual(silent);
});
