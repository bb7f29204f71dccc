import type { Language } from "./language.ts";
import type { Numerals } from "./numerals.ts";

/**
 * English month names of the Hijri calendar carry ʻ (U+02BB), which our font does not draw; ’ is what print uses.
 */
export const drawable = (text: string) => text.replaceAll("ʻ", "’");

/** The calendar that stands first where something is said in both. */
export type Calendar = "hijri" | "gregorian";

/** What the device remembers; `null` where it is no calendar. */
export function parseCalendar(remembered: string | null): Calendar | null {
  return remembered === "hijri" || remembered === "gregorian" ? remembered : null;
}

/** The calendar in which days are said first where the reader chose none. */
export function ownCalendar(language: Language): Calendar {
  return language === "ar" ? "hijri" : "gregorian";
}

/**
 * A day (`YYYY-MM-DD`, or the day of an instant in UTC) in both calendars:
 * «12 ربيع الآخر 1448 هـ · 23 سبتمبر 2026 م», "23 September 2026 · 12 Rabi’ II 1448 AH".
 */
export function formatDay(day: string, language: Language, numerals: Numerals, first: Calendar): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const locale = language === "ar" ? "ar-SA" : "en-GB";
  const write = (calendar: string) =>
    new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-${numerals}`, {
      dateStyle: "long",
      timeZone: "UTC",
    }).format(date);
  const hijri = drawable(write("islamic-umalqura"));
  const gregorian = language === "ar" ? `${write("gregory")} م` : write("gregory");
  return first === "hijri" ? `${hijri} · ${gregorian}` : `${gregorian} · ${hijri}`;
}
