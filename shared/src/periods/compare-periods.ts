import { parsePeriod } from "./parse-period.ts";

/**
 * Orders two period codes by when they begin (negative when `a` is earlier). Codes in a form of the programme's own
 * come after those that can be read, among themselves in the order of their letters.
 */
export function comparePeriods(a: string, b: string): number {
  const difference = firstMonth(a) - firstMonth(b);
  if (!Number.isNaN(difference) && difference !== 0) return difference;
  return a < b ? -1 : a > b ? 1 : 0;
}

function firstMonth(code: string): number {
  const period = parsePeriod(code);
  if (period === null) return Number.POSITIVE_INFINITY;
  if (period.unit === "quarter") return period.year * 12 + (period.quarter - 1) * 3;
  if (period.unit === "month") return period.year * 12 + period.month - 1;
  return period.year * 12;
}
