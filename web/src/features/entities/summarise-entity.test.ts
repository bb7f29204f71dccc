import type { ScoredService } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { createLanguageView } from "../../i18n/language-view.ts";
import { allMessages as arabic } from "../../i18n/messages/ar/all.ts";
import { allMessages as english } from "../../i18n/messages/en/all.ts";
import { type SummaryInput, summariseEntity } from "./summarise-entity.ts";

const en = createLanguageView("en", "latn", english);
const ar = createLanguageView("ar", "latn", arabic);

const service = (name: string, scoreChange: number | null): ScoredService => ({
  service: {
    entity: "5",
    code: name,
    names: { en: name },
    segments: [],
    channels: [],
    platform: null,
    sharing: "own",
  },
  score: 80,
  state: "scored",
  level: null,
  coverage: 1,
  scoreChange,
  scoreBefore: null,
  effect: null,
  isNew: false,
  share: 0.5,
  cost: 10,
});

function input(change: Partial<SummaryInput["scorecard"]>, meetsSince: string | null = null): SummaryInput {
  return {
    scorecard: {
      programme: "marsad",
      period: "2026-Q3",
      methodology: "2021.1",
      synthetic: true,
      entity: { code: "5", names: { en: "Eastern" }, kind: "amana", sector: null, region: null },
      score: 85,
      state: "scored",
      rank: 2,
      of: 17,
      rankChange: null,
      scoreChange: 0.6,
      previousPeriod: "2026-Q2",
      level: null,
      nextLevel: null,
      benchmark: { value: 90, comparator: ">=" },
      meetsBenchmark: false,
      distance: -5,
      coverage: 1,
      peers: { kind: "amana", scored: 17, median: 84, lowerQuartile: 80, upperQuartile: 88 },
      dimensions: [],
      contributions: [],
      services: [],
      servicesLeft: [],
      serviceCounts: { total: 0, scored: 0, meeting: 0 },
      levels: [],
      costs: [],
      nextSteps: [],
      cuts: [],
      ...change,
    },
    bounds: [90],
    meetsSince,
    indicators: new Map([["closed-in-time", { en: "Complaints closed within three days" }]]),
  };
}
/** What is read: the sentences with their figures in place. */
const said = (given: SummaryInput, language = en) =>
  summariseEntity(given, language).map(({ text, figures }) =>
    text.replace(/\[\[([a-z]+)\]\]/g, (place, key) => figures[key] ?? place),
  );

test("an entity below the benchmark is told how far, and how it moved", () => {
  expect(said(input({}))).toEqual([
    "The score is 5.0 points below the benchmark of 90.",
    "It rose by 0.6 points since Q2 2026.",
  ]);
});

test("an entity that has met the benchmark for a while is told since when", () => {
  expect(said(input({ score: 93.4, meetsBenchmark: true }, "2021-Q3"), ar)[0]).toBe(
    "الدرجة عند المعيار 90 أو فوقه منذ الربع الثالث 2021 دون انقطاع.",
  );
});

test("nothing is compared across a change of methodology", () => {
  expect(said(input({ scoreChange: null, previousPeriod: null }))[1]).toBe(
    "There is no earlier period of the same methodology to compare it with.",
  );
});

test("the services that rose and fell most are named with their changes", () => {
  const services = [
    service("Permits", 3.1),
    service("Licences", 0.2),
    service("Plans", -2.3),
    service("New", null),
  ];
  const sentences = summariseEntity(input({ services }), en);
  expect(sentences.slice(2).map(({ id, name }) => [id, name?.en])).toEqual([
    ["rise", "Permits"],
    ["fall", "Plans"],
  ]);
});

test("when every service rose, none is said to have fallen", () => {
  const services = [service("Permits", 3.1), service("Licences", 0.2)];
  expect(summariseEntity(input({ services }), en).map(({ id }) => id)).not.toContain("fall");
});

test("the indicator that costs most is named with the points it takes", () => {
  const contributions = [
    { code: "unnamed", gained: 1, lost: 0.5 },
    { code: "closed-in-time", gained: 3, lost: 1.9 },
  ];
  expect(summariseEntity(input({ contributions }), en).at(-1)).toMatchObject({
    id: "dearest",
    name: { en: "Complaints closed within three days" },
    place: "costs",
    figures: { lost: en.formatSigned(-1.9) },
  });
});

test("a change too small to be seen is said to be none", () => {
  expect(said(input({ scoreChange: 0.04 }))[1]).toBe("It has not changed since Q2 2026.");
});
