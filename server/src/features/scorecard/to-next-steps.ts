import type { NextStep } from "@marsad/shared/schemas";
import type { IndicatorPlace } from "../../results/indicators-of.ts";
import type { ServiceScoreRow } from "./read-service-scores.ts";

/** The stored steps of a service by the names of their indicators, with what each adds to the score of the entity. */
export function toNextSteps(
  {
    share,
    stepIndicators,
    stepTargets,
    stepGains,
  }: Pick<ServiceScoreRow, "share" | "stepIndicators" | "stepTargets" | "stepGains">,
  indicators: readonly IndicatorPlace[],
): NextStep[] {
  return stepIndicators.flatMap((place, at) => {
    const [indicator, target, gain] = [indicators[place]?.code, stepTargets[at], stepGains[at]];
    if (indicator === undefined || target === undefined || gain === undefined) return [];
    return [{ indicator, target, gain, entityGain: share * gain }];
  });
}
