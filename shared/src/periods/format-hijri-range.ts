/**
 * The days from `start` to `end` (both `YYYY-MM-DD`, Gregorian) in the Umm al-Qura calendar, digits in Latin:
 * 2026-Q3 is «16 محرم – 19 ربيع الآخر 1448». A year that both ends share is said once.
 */
export function formatHijriRange(start: string, end: string, language: string): string {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-islamic-umalqura-nu-latn`, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const first = hijriDay(format, start);
  const last = hijriDay(format, end);
  const firstText =
    first.year === last.year ? `${first.day} ${first.month}` : `${first.day} ${first.month} ${first.year}`;
  return `${firstText} – ${last.day} ${last.month} ${last.year}`;
}

function hijriDay(format: Intl.DateTimeFormat, day: string) {
  const parts = format.formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return { day: part("day"), month: part("month"), year: part("year") };
}
