import type { Language } from "./language.ts";
import type { Numerals } from "./numerals.ts";

/**
 * English month names of the Hijri calendar carry ʻ (U+02BB), which our font does not draw; ’ is what print uses.
 */
export const drawable = (text: string) => text.replaceAll("ʻ", "’");

/**
 * A day (`YYYY-MM-DD`, or the day of an instant in UTC) in both calendars, the language's own first:
 * «12 ربيع الآخر 1448 هـ · 23 سبتمبر 2026 م», "23 September 2026 · 12 Rabi’ II 1448 AH".
 */
export function formatDay(day: string, language: Language, numerals: Numerals): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const write = (locale: string, calendar: string) =>
    new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-${numerals}`, {
      dateStyle: "long",
      timeZone: "UTC",
    }).format(date);
  if (language === "en")
    return drawable(`${write("en-GB", "gregory")} · ${write("en-GB", "islamic-umalqura")}`);
  return `${write("ar-SA", "islamic-umalqura")} · ${write("ar-SA", "gregory")} م`;
}
