import { expect, test } from "vitest";
import { createLanguageView } from "../i18n/language-view.ts";
import { messages as arabic } from "../i18n/messages/ar/index.ts";
import { messages as english } from "../i18n/messages/en/index.ts";
import { describePoint } from "./describe-point.ts";
import type { TrendPoint } from "./trend-point.ts";

const en = createLanguageView("en", "latn", english);
const point: TrendPoint = {
  period: "2026-Q3",
  start: "2026-07-01",
  end: "2026-09-30",
  score: 93.4,
  state: "scored",
  methodology: "2021.1",
  benchmark: { value: 90, comparator: ">=" },
  meetsBenchmark: true,
  comparison: 84.6,
  bounds: [90, 95],
  level: "Advanced",
  detail: "Rank 2 of 17",
  source: null,
};

test("a point is read with its score, level, rank, peers and both calendars", () => {
  const { title, dates, headline, facts } = describePoint(point, "Peer median", en);
  expect([title, headline]).toEqual(["Q3 2026", "93.4 of 100"]);
  expect(dates).toMatch(/^16 Muharram – 19 Rab.* II 1448\u00a0AH$/);
  expect(facts).toEqual([
    "3.4 points above the benchmark of 90",
    "Level: Advanced",
    "Rank 2 of 17",
    "Peer median: 84.6",
    "Methodology 2021.1",
  ]);
});

test("a point without a score is read with its reason, never with a number", () => {
  const gap: TrendPoint = { ...point, score: null, state: "not-measured", level: null, detail: null };
  const { headline, facts } = describePoint(gap, "Peer median", en);
  expect(headline).toBe("Nothing was measured in this period");
  expect(facts.join()).not.toContain("benchmark");
});

test("the figures of a point are all in the numerals that the reader chose, its codes are not", () => {
  const { headline, facts } = describePoint(point, "وسيط الأقران", createLanguageView("ar", "arab", arabic));
  expect(headline).toBe("٩٣٫٤ من ١٠٠");
  expect(facts).toContain("أعلى من المعيار ٩٠ بـ ٣٫٤ نقطة");
  expect(facts).toContain("المنهجية 2021.1");
});
