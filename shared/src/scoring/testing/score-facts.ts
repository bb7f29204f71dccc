import type { ComputedMethodology } from "../../methodology/methodology.ts";
import type { ServiceTraits } from "../applies-to.ts";
import { type CompiledMethodology, compileMethodology } from "../compile-methodology.ts";
import { excludedIndicators } from "../excluded-indicators.ts";
import {
  createScorer,
  createServiceScore,
  type ServiceFacts,
  type ServiceScore,
  scoreService,
} from "../score-service.ts";
import { type ValueState, valueStates } from "../value-state.ts";

/** A measured value, or the state of one that was not measured. */
export type Fact = number | Exclude<ValueState, "measured">;

const anybody: ServiceTraits = { segments: [], channels: [], entityKind: "" };

/** Scores one service from its facts by indicator code; what is not named is missing. */
export function scoreFacts(
  methodology: ComputedMethodology,
  facts: Readonly<Record<string, Fact>>,
  traits: ServiceTraits = anybody,
): ServiceScore {
  const compiled = compileMethodology(methodology);
  const inOrder = compiled.indicators.map(({ code }) => facts[code] ?? "missing");
  return scoreFresh(compiled, inOrder, traits);
}

/** Scores one service from its facts in the order of the methodology, with nothing left from any other. */
export function scoreFresh(
  compiled: CompiledMethodology,
  facts: readonly Fact[],
  traits: ServiceTraits = anybody,
): ServiceScore {
  return scoreService(
    createScorer(compiled),
    placeFacts(compiled, facts, traits),
    createServiceScore(compiled),
  );
}

/** Facts in the order of the methodology, as the arrays that scoring reads. */
export function placeFacts(
  compiled: CompiledMethodology,
  facts: readonly Fact[],
  traits: ServiceTraits = anybody,
): ServiceFacts {
  return {
    values: Float64Array.from(facts, (fact) => (typeof fact === "number" ? fact : Number.NaN)),
    states: Uint8Array.from(facts, (fact) =>
      valueStates.indexOf(typeof fact === "number" ? "measured" : fact),
    ),
    offset: 0,
    excluded: excludedIndicators(compiled, traits),
  };
}
