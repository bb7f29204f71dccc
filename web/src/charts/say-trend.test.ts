import { expect, test } from "vitest";
import { createLanguageView } from "../i18n/language-view.ts";
import { messages as arabic } from "../i18n/messages/ar/index.ts";
import { messages as english } from "../i18n/messages/en/index.ts";
import { sayTrend } from "./say-trend.ts";
import type { TrendPoint } from "./trend-point.ts";

const ar = createLanguageView("ar", "latn", arabic);
const en = createLanguageView("en", "latn", english);

const quarter = (code: string, score: number | null, methodology = "2021.1"): TrendPoint => ({
  period: code,
  start: "2026-01-01",
  end: "2026-03-31",
  score,
  state: score === null ? "not-measured" : "scored",
  methodology,
  benchmark: { value: 90, comparator: ">=" },
  meetsBenchmark: score === null ? null : score >= 90,
  comparison: score === null ? null : 84.6,
  bounds: [90, 95],
  level: null,
  detail: null,
  source: null,
});

test("a rise is said with its two scores, its place above the benchmark and its distance from the peers", () => {
  const points = [quarter("2025-Q4", 86.4), quarter("2026-Q1", 91), quarter("2026-Q2", 93.4)];
  expect(sayTrend(points, "peer median", en)).toBe(
    "Since Q4 2025 the score rose from 86.4 to 93.4; at or above the benchmark of 90 for 2 periods in a row; 8.8 points above the peer median.",
  );
  expect(sayTrend(points, "وسيط الأقران", ar)).toBe(
    "منذ الربع الرابع 2025 ارتفعت الدرجة من 86.4 إلى 93.4؛ عند المعيار 90 أو فوقه في فترتين متتاليتين؛ فوق وسيط الأقران بـ 8.8 نقطة.",
  );
});

test("scores before a change of methodology are not compared, and the sentence says so", () => {
  const points = [quarter("2020-Q4", 99, "2018.1"), quarter("2021-Q1", 70), quarter("2021-Q2", 72)];
  const said = sayTrend(points, "peer median", en);
  expect(said).toContain("from 70.0 to 72.0");
  expect(said).not.toContain("99");
  expect(said).toContain("What came before Q1 2021 is not compared");
});

test("a score just short of the benchmark is never said to be 0.0 points below it", () => {
  expect(sayTrend([quarter("2026-Q1", 89.97)], "peer median", en)).toContain(
    "0.1 points below the benchmark of 90",
  );
});

test("a change too small to be seen is not called a rise", () => {
  const points = [quarter("2025-Q4", 80.01), quarter("2026-Q1", 80.04)];
  expect(sayTrend(points, "peer median", en)).toContain("The score stands at 80.0, as it did in Q4 2025");
});

test("a newest period without a score is named with its reason", () => {
  const points = [quarter("2025-Q4", 70), quarter("2026-Q1", 80), quarter("2026-Q2", null)];
  const said = sayTrend(points, "peer median", en);
  expect(said).toContain("From Q4 2025 to Q1 2026 the score rose from 70.0 to 80.0");
  expect(said).toContain("No score in Q2 2026: Nothing was measured in this period.");
});

test("Arabic counts periods in their plural forms", () => {
  const above = (count: number) =>
    Array.from({ length: count }, (_, index) => quarter(`20${10 + index}-Q1`, 92));
  expect(sayTrend(above(3), "وسيط الأقران", ar)).toContain("في 3 فترات متتالية");
  expect(sayTrend(above(21), "وسيط الأقران", ar)).toContain("في 21 فترة متتالية");
});

test("a trend without a score says that there is none", () => {
  expect(sayTrend([quarter("2026-Q1", null)], "وسيط الأقران", ar)).toBe("لا توجد درجة في أي فترة بعد.");
});
