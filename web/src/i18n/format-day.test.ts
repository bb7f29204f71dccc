import { expect, test } from "vitest";
import { formatDay } from "./format-day.ts";

test("a day is said in both calendars, the one of the language first", () => {
  expect(formatDay("2026-09-23", "ar", "latn")).toBe("12 ربيع الآخر 1448 هـ · 23 سبتمبر 2026 م");
  expect(formatDay("2026-09-23", "en", "latn")).toBe("23 September 2026 · 12 Rabi’ II 1448 AH");
});

test("an instant is said as its day in UTC", () => {
  expect(formatDay("2026-09-23T23:59:59Z", "en", "latn")).toContain("23 September 2026");
});

test("two days that other calendars get wrong are right in Umm al-Qura", () => {
  expect(formatDay("2024-12-02", "en", "latn")).toContain("1 Jumada II 1446");
  expect(formatDay("2025-02-26", "en", "latn")).toContain("27 Sha’ban 1446");
});
