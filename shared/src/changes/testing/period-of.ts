import type { ComputedMethodology } from "../../methodology/methodology.ts";
import { compileMethodology } from "../../scoring/compile-methodology.ts";
import type { Fact } from "../../scoring/testing/score-facts.ts";
import { stateLetters, valueStates } from "../../scoring/value-state.ts";
import type { PeriodFacts, ReportedService } from "../period-facts.ts";

/** What a service reported by indicator code, and what it was; what is not named is missing. */
export interface ServiceCase {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly segments?: readonly string[];
  readonly volume?: number | null;
}

/** The facts of a period by entity and service, for tests to read. */
export function periodOf(
  methodology: ComputedMethodology,
  entities: Readonly<Record<string, Readonly<Record<string, ServiceCase>>>>,
): PeriodFacts {
  const codes = compileMethodology(methodology).indicators.map(({ code }) => code);
  const toService = ([code, { facts, segments = [], volume = null }]: [
    string,
    ServiceCase,
  ]): ReportedService => {
    const inOrder = codes.map((indicator) => facts[indicator] ?? "missing");
    return {
      code,
      values: inOrder.map((fact) => (typeof fact === "number" ? fact : null)),
      states: inOrder.map(letterOf).join(""),
      segments,
      channels: [],
      volume,
    };
  };
  return {
    methodology,
    entities: Object.entries(entities).map(([code, services]) => {
      return { code, kind: "office", services: Object.entries(services).map(toService) };
    }),
  };
}

function letterOf(fact: Fact): string {
  return stateLetters[valueStates.indexOf(typeof fact === "number" ? "measured" : fact)] ?? "-";
}
