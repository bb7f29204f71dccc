import { expect, test } from "vitest";
import { formatDay, ownCalendar, parseCalendar } from "./format-day.ts";

test("a day is said in both calendars, in the order that is asked for", () => {
  expect(formatDay("2026-09-23", "ar", "latn", "gregorian")).toBe("23 سبتمبر 2026 م · 12 ربيع الآخر 1448 هـ");
  expect(formatDay("2026-09-23", "en", "latn", "hijri")).toBe("12 Rabi’ II 1448 AH · 23 September 2026");
  expect(formatDay("2026-09-23", "ar", "latn", "hijri")).toBe("12 ربيع الآخر 1448 هـ · 23 سبتمبر 2026 م");
  expect(formatDay("2026-09-23", "en", "latn", "gregorian")).toBe("23 September 2026 · 12 Rabi’ II 1448 AH");
});

test("an instant is said as its day in UTC", () => {
  expect(formatDay("2026-09-23T23:59:59Z", "en", "latn", "gregorian")).toContain("23 September 2026");
});

test("two days that other calendars get wrong are right in Umm al-Qura", () => {
  expect(formatDay("2024-12-02", "en", "latn", "gregorian")).toContain("1 Jumada II 1446");
  expect(formatDay("2025-02-26", "en", "latn", "gregorian")).toContain("27 Sha’ban 1446");
});

test("each language has its own calendar first, unless the reader chose", () => {
  expect([ownCalendar("ar"), ownCalendar("en")]).toEqual(["hijri", "gregorian"]);
  expect(["gregorian", "hijri", "something", null].map(parseCalendar)).toEqual([
    ...["gregorian", "hijri", null, null],
  ]);
});
