import type { EntityChanges } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { createLanguageView } from "../../../i18n/language-view.ts";
import { allMessages as arabic } from "../../../i18n/messages/ar/all.ts";
import { allMessages as english } from "../../../i18n/messages/en/all.ts";
import { listParts } from "./list-parts.ts";
import { sayChanges } from "./say-changes.ts";

const views = { ar: createLanguageView("ar", "latn", arabic), en: createLanguageView("en", "latn", english) };

const end = (period: string, score: number) => {
  return { period, methodology: "1", score, benchmark: { value: 90, comparator: ">=" as const } };
};
const service = { code: "permit", names: { ar: "رخصة", en: "Permit" } };
const cell = (indicator: string, points: number) => ({ indicator, before: 1, after: 2, points });

const changes: EntityChanges = {
  programme: "p",
  synthetic: true,
  entity: { code: "e", names: { en: "E" }, kind: "k", sector: null, region: null },
  from: end("2024", 80),
  to: end("2025", 82.5),
  change: 2.5,
  parts: [
    { factor: "values", points: 2, count: 4 },
    { factor: "arrived", points: 0.5, count: 2 },
    { factor: "volumes", points: 0, count: 9 },
    { factor: "method", points: 0, count: 0 },
  ],
  values: {
    improved: 3,
    worsened: -1,
    services: [{ service, points: 2, indicators: [cell("a", 2), cell("b", 1), cell("c", -1), cell("d", 0)] }],
  },
  comeIn: [],
  goneMissing: [],
  applicability: [],
  arrived: [],
  departed: [],
  volumes: [],
  weights: [],
  method: [],
  rank: {
    before: 5,
    after: 3,
    own: -1.5,
    others: -0.5,
    overtaken: [],
    overtaking: [],
    entered: [],
    left: [],
  },
};
const indicators = new Map([["a", { names: { ar: "المؤشر", en: "Indicator" } }]]);

/** The sentences with their figures and names in them, without the marks that isolate directions. */
function speak(language: "ar" | "en", said: EntityChanges = changes): string[] {
  return sayChanges(said, indicators, [], views[language]).map(({ text, parts }) =>
    text
      .replace(/\[\[([a-z]+)\]\]/g, (_, key: string) => {
        const part = parts[key]?.text;
        return typeof part === "string" ? part : (part?.[language] ?? "?");
      })
      .replace(/[\u2066-\u2069]/g, ""),
  );
}

test("the parts are those in which something differs, values in two, and they add up to the change", () => {
  const parts = listParts(changes);
  expect(parts.map(({ code, points, count }) => [code, points, count])).toEqual([
    ["improved", 3, 2],
    ["worsened", -1, 1],
    ["arrived", 0.5, 2],
  ]);
  expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(changes.change);
});

test("a change is said in English: how far, by what, what weighed most, and whose doing the rank is", () => {
  expect(speak("en")).toEqual([
    "From 2024 to 2025 the score rose by 2.50 points, from 80.0 to 82.5.",
    "2 better values brought 3.00 points.",
    "1 worse value cost 1.00 points.",
    "2 services were added (+0.50).",
    "What weighed most is “Indicator” of “Permit” (+2.00).",
    "The rank rose from 5 to 3: +1.5 by its own change of score, +0.5 by those of the others.",
  ]);
});

test("the same in Arabic, where the verb and the noun agree with one, two and more", () => {
  expect(speak("ar")).toEqual([
    "من 2024 إلى 2025 ارتفعت الدرجة 2.50 نقطة، من 80.0 إلى 82.5.",
    "تحسّنت قيمتان فأضافتا 3.00 نقطة.",
    "تراجعت قيمة واحدة فأنقصت 1.00 نقطة.",
    "أُضيفت خدمتان (+0.50).",
    "وأكثرها أثرًا «المؤشر» في «رخصة» (+2.00).",
    "وارتفع ترتيبها من 5 إلى 3: +1.5 بتغيّر درجتها هي، و+0.5 بتغيّر درجات غيرها.",
  ]);
  const counted = (count: number) => {
    const parts = [{ factor: "arrived" as const, points: 0.5, count }];
    return speak("ar", { ...changes, parts, values: { ...changes.values, services: [] } })[1];
  };
  expect([1, 3, 11, 100].map(counted)).toEqual([
    "أُضيفت خدمة واحدة (+0.50).",
    "أُضيفت 3 خدمات (+0.50).",
    "أُضيفت 11 خدمة (+0.50).",
    "أُضيفت 100 خدمة (+0.50).",
  ]);
});

test("where nothing moved, that is said and no more", () => {
  const still = { ...changes.rank, after: 5, own: 0, others: 0 };
  const said = { ...changes, change: 0, to: end("2025", 80), parts: [], rank: still };
  expect(speak("en", { ...said, values: { improved: 0, worsened: 0, services: [] } })).toEqual([
    "From 2024 to 2025 the score has not changed: it is 80.0.",
    "The rank is 5 as before.",
  ]);
});
