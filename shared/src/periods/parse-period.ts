/** What a period's code says: a quarter (`2026-Q3`), a month (`2026-09`), a year (`2026`) or a span of years (`2018-2019`). */
export type ParsedPeriod =
  | { readonly unit: "year"; readonly year: number }
  | { readonly unit: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly unit: "month"; readonly year: number; readonly month: number }
  | { readonly unit: "years"; readonly year: number; readonly lastYear: number };

/** Reads a period's code; `null` for a code in a form of the programme's own, which is shown as it is. */
export function parsePeriod(code: string): ParsedPeriod | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])|(\d{4})))?$/.exec(code);
  if (match === null) return null;
  const [, first, quarter, month, last] = match;
  const year = Number(first);
  if (quarter !== undefined) return { unit: "quarter", year, quarter: Number(quarter) };
  if (month !== undefined) return { unit: "month", year, month: Number(month) };
  if (last === undefined) return { unit: "year", year };
  return Number(last) > year ? { unit: "years", year, lastYear: Number(last) } : null;
}
