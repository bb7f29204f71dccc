import type { EntityFacts } from "@marsad/shared/path";
import type { MethodologyDefinition, ReportedFacts } from "@marsad/shared/schemas";
import { stateLetters, valueStates } from "@marsad/shared/scoring";

/** What was reported as the engine takes it; `null` under a rule book whose scores are published elsewhere. */
export function toEntityFacts(
  { entity, benchmark, services }: ReportedFacts,
  methodology: MethodologyDefinition,
): EntityFacts | null {
  if (methodology.scoring !== "computed") return null;
  return {
    methodology,
    kind: entity.kind,
    benchmark,
    services: services.map(({ states, code, values, segments, channels, volume }) => ({
      ...{ code, values, segments, channels, volume },
      states: states.map((state) => stateLetters[valueStates.indexOf(state)] ?? "-").join(""),
    })),
  };
}
