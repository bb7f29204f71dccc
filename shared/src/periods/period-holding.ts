import { parsePeriod } from "./parse-period.ts";

/**
 * The code of the quarter or month that holds a day (`YYYY-MM-DD`), whichever `like` is one of: beside `2026-Q3`, 2029-02-23 is
 * in `2029-Q1`. Beside anything else it is the year.
 */
export function periodHolding(day: string, like: string): string {
  const [year = "", month = ""] = day.split("-");
  switch (parsePeriod(like)?.unit) {
    case "quarter":
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case "month":
      return `${year}-${month}`;
    default:
      return year;
  }
}
