import type { ServiceStep } from "@marsad/shared/schemas";
import type { IndicatorPlace } from "../../results/indicators-of.ts";
import type { ServiceScoreRow } from "./read-service-scores.ts";
import { toNextSteps } from "./to-next-steps.ts";

/** How many are told: no more than are stored of each service, or one that is missing might be better than one that is told. */
const most = 3;

/** The steps of services that would add most to the score of their entity, the best first. */
export function bestSteps(
  rows: readonly ServiceScoreRow[],
  indicators: readonly IndicatorPlace[],
): ServiceStep[] {
  return rows
    .flatMap((row) => toNextSteps(row, indicators).map((step) => ({ service: row.service, ...step })))
    .filter(({ entityGain }) => entityGain > 0)
    .toSorted((one, other) => other.entityGain - one.entityGain)
    .slice(0, most);
}
