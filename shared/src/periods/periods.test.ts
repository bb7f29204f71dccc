import { expect, test } from "vitest";
import { comparePeriods } from "./compare-periods.ts";
import { formatHijriRange } from "./format-hijri-range.ts";
import { formatPeriod } from "./format-period.ts";
import { parsePeriod } from "./parse-period.ts";
import { periodHolding } from "./period-holding.ts";

test("parsePeriod(code) reads quarters, months, years and spans of years", () => {
  expect(parsePeriod("2026-Q3")).toEqual({ unit: "quarter", year: 2026, quarter: 3 });
  expect(parsePeriod("2026-09")).toEqual({ unit: "month", year: 2026, month: 9 });
  expect(parsePeriod("2026")).toEqual({ unit: "year", year: 2026 });
  expect(parsePeriod("2018-2019")).toEqual({ unit: "years", year: 2018, lastYear: 2019 });
});

test("parsePeriod(code) knows what it cannot read", () => {
  for (const code of ["2026-Q5", "2026-13", "2019-2018", "wave-3", ""]) expect(parsePeriod(code)).toBeNull();
});

test("comparePeriods(a, b) orders by when a period begins, forms of one's own last", () => {
  const codes = ["wave-2", "2026-Q1", "2025-Q4", "2018-2019", "2025-12", "wave-1"];
  expect(codes.toSorted(comparePeriods)).toEqual([
    "2018-2019",
    "2025-Q4",
    "2025-12",
    "2026-Q1",
    "wave-1",
    "wave-2",
  ]);
});

test("formatPeriod(code, language) says the period in words", () => {
  expect(formatPeriod("2026-Q3", "ar")).toBe("الربع الثالث 2026");
  expect(formatPeriod("2026-Q3", "en")).toBe("Q3 2026");
  expect(formatPeriod("2018-2019", "ar")).toBe("2018–2019");
  expect(formatPeriod("2026-09", "ar")).toBe("سبتمبر 2026");
  expect(formatPeriod("wave-1", "ar")).toBe("wave-1");
});

test("formatHijriRange(start, end, language) counts by Umm al-Qura", () => {
  expect(formatHijriRange("2026-07-01", "2026-09-30", "ar")).toBe("16 محرم – 19 ربيع الآخر 1448");
  expect(formatHijriRange("2024-12-02", "2025-02-26", "en")).toBe("1 Jumada II – 27 Shaʻban 1446");
  expect(formatHijriRange("2025-06-01", "2025-07-01", "en")).toBe("5 Dhuʻl-Hijjah 1446 – 6 Muharram 1447");
});

test("periodHolding(day, like) is the period of the same length that the day lies in", () => {
  expect(periodHolding("2029-02-23", "2026-Q3")).toBe("2029-Q1");
  expect(periodHolding("2029-12-31", "2026-Q3")).toBe("2029-Q4");
  expect(periodHolding("2029-02-23", "2026-09")).toBe("2029-02");
  for (const like of ["2026", "2018-2019", "wave-3"]) expect(periodHolding("2029-02-23", like)).toBe("2029");
});
