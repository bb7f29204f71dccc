import type { IndicatorResult, MethodologyDefinition } from "@marsad/shared/schemas";
import { missing, normalize, stateLetters, type ValueState, valueStates } from "@marsad/shared/scoring";
import { indicatorsOf } from "../../results/indicators-of.ts";
import type { ServiceFacts } from "./read-service-facts.ts";
import type { ServiceScoreRow } from "./read-service-scores.ts";

/**
 * What was reported of one service in one period, beside what was made of it: every indicator of the methodology that it is
 * judged by, in its order. `reportedBy` is the methodology whose order the facts follow.
 */
export function toIndicatorResults(
  definition: MethodologyDefinition,
  reportedBy: MethodologyDefinition,
  facts: ServiceFacts,
  { gained, lost }: Pick<ServiceScoreRow, "gained" | "lost">,
): IndicatorResult[] {
  const placeOf = new Map(indicatorsOf(reportedBy).map(({ code }, place) => [code, place]));
  return indicatorsOf(definition).map(({ code, dimension, goalposts }, place) => {
    const reported = placeOf.get(code) ?? -1;
    const value = facts.values[reported] ?? null;
    return {
      code,
      dimension,
      value,
      state: toValueState(facts.states[reported]),
      normalised: normalize(value, goalposts),
      gained: gained[place] ?? 0,
      lost: lost[place] ?? 0,
    };
  });
}

/** A stored letter as a state; an indicator that the facts do not know was not reported. */
function toValueState(letter: string | undefined): ValueState {
  return valueStates[stateLetters.indexOf(letter ?? "-")] ?? valueStates[missing];
}
