export { comparePeriods } from "./compare-periods.ts";
export { formatHijriRange } from "./format-hijri-range.ts";
export { formatPeriod } from "./format-period.ts";
export { type ParsedPeriod, parsePeriod } from "./parse-period.ts";
export { periodHolding } from "./period-holding.ts";
