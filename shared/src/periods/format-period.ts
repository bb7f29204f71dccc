import { parsePeriod } from "./parse-period.ts";

const arabicQuarters = ["الأول", "الثاني", "الثالث", "الرابع"];

/** A period in words, digits in Latin: `2026-Q3` is «الربع الثالث 2026» and "Q3 2026". An unknown form stays as it is. */
export function formatPeriod(code: string, language: string): string {
  const period = parsePeriod(code);
  if (period === null) return code;
  switch (period.unit) {
    case "year":
      return String(period.year);
    case "years":
      return `${period.year}–${period.lastYear}`;
    case "quarter":
      return language === "ar"
        ? `الربع ${arabicQuarters[period.quarter - 1]} ${period.year}`
        : `Q${period.quarter} ${period.year}`;
    case "month":
      return new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        year: "numeric",
        month: "long",
        timeZone: "UTC",
      }).format(new Date(Date.UTC(period.year, period.month - 1, 1)));
  }
}
