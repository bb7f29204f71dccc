import { expect, test } from "vitest";
import { group, indicator, ruleBook } from "./testing/rule-book.ts";
import { scoreFacts } from "./testing/score-facts.ts";

/**
 * ESCWA's Government Electronic and Mobile Services index. Its three pillar values and totals are published, its
 * weights are not: 40/40/20 is one set that reproduces both totals.
 */
const gems = ruleBook([
  group("availability", 40, [indicator("availability-value")]),
  group("usage", 40, [indicator("usage-value")]),
  group("outreach", 20, [indicator("outreach-value")]),
]);

test.each([
  { who: "Saudi Arabia 2023", pillars: [98, 84, 100], exact: 92.8, published: 93 },
  { who: "Qatar 2022", pillars: [92, 72, 88], exact: 83.2, published: 83 },
])("the GEMS total of $who comes out of its pillars", ({ pillars, exact, published }) => {
  const [availability = 0, usage = 0, outreach = 0] = pillars;
  const facts = { "availability-value": availability, "usage-value": usage, "outreach-value": outreach };
  const { score } = scoreFacts(gems, facts);
  expect(score).toBeCloseTo(exact, 9);
  expect(Math.round(score)).toBe(published);
});

/** UN E-Government Development Index: the mean of three components on 0–1. */
const component = (code: string) =>
  group(code, 1, [indicator(`${code}-value`, 1, { goalposts: { worst: 0, best: 1 } })]);
const egdi = ruleBook(["osi", "hci", "tii"].map(component));

/** Saudi Arabia, from the UN E-Government Knowledgebase; the published components are rounded. */
const surveys = [
  { survey: 2014, published: 0.69001, osi: 0.77165, hci: 0.7461, tii: 0.55227 },
  { survey: 2016, published: 0.68224, osi: 0.67391, hci: 0.79946, tii: 0.57334 },
  { survey: 2018, published: 0.7119, osi: 0.7917, hci: 0.8101, tii: 0.5339 },
  { survey: 2020, published: 0.7991, osi: 0.6882, hci: 0.8648, tii: 0.8442 },
  { survey: 2022, published: 0.8539, osi: 0.822, hci: 0.8662, tii: 0.8735 },
  { survey: 2024, published: 0.96022, osi: 0.98995, hci: 0.90666, tii: 0.98411 },
];

const egdiOf = ({ osi, hci, tii }: Omit<(typeof surveys)[number], "survey" | "published">) =>
  scoreFacts(egdi, { "osi-value": osi, "hci-value": hci, "tii-value": tii }).score / 100;

test.each(surveys)("the EGDI of Saudi Arabia in $survey is the mean of its components", (survey) => {
  expect(Math.abs(egdiOf(survey) - survey.published)).toBeLessThanOrEqual(1.2e-4);
});

test.each([
  { survey: 2008, published: 0.4935, osi: 0.46488, hci: 0.8056, tii: 0.211 },
  { survey: 2010, published: 0.51424, osi: 0.31111, hci: 0.83463, tii: 0.40313 },
])("the EGDI of $survey, made by another method, is not", (survey) => {
  expect(Math.abs(egdiOf(survey) - survey.published)).toBeGreaterThan(1.2e-4);
});
