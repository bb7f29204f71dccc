import type { DimensionScore, IndicatorResult, ServiceScorecard } from "@marsad/shared/schemas";
import type { ResultOrder } from "./service-view.ts";

/** A dimension with the results of its indicators. */
export interface ResultGroup extends DimensionScore {
  readonly results: readonly IndicatorResult[];
}

/**
 * The results of a service by dimension: in the order of the rule book, or the dearest first, both the dimensions by what
 * they cost together and the indicators within them; what costs the same stays in the order of the rule book.
 */
export function groupResults(
  { dimensions, indicators }: Pick<ServiceScorecard, "dimensions" | "indicators">,
  order: ResultOrder,
): ResultGroup[] {
  const scores = new Map(dimensions.map(({ code, score }) => [code, score]));
  const groups = [...new Set(indicators.map(({ dimension }) => dimension))].map((code) => ({
    code,
    score: scores.get(code) ?? null,
    results: indicators.filter(({ dimension }) => dimension === code),
  }));
  if (order === "rules") return groups;
  return groups
    .map((group) => ({ ...group, results: group.results.toSorted((one, other) => other.lost - one.lost) }))
    .toSorted((one, other) => costOf(other.results) - costOf(one.results));
}

function costOf(results: readonly IndicatorResult[]): number {
  return results.reduce((sum, { lost }) => sum + lost, 0);
}
