import type { PeriodFacts } from "@marsad/shared/changes";
import type { MethodologyDefinition, RankingFacts } from "@marsad/shared/schemas";
import { unpackValues } from "@marsad/shared/uncertainty";

/**
 * What was reported as the engine takes it.
 *
 * @throws RangeError under a rule book whose scores are published elsewhere.
 */
export function toPeriodFacts(
  entities: RankingFacts["entities"],
  methodology: MethodologyDefinition,
): PeriodFacts {
  if (methodology.scoring !== "computed") throw new RangeError("the scores are published elsewhere");
  return {
    methodology,
    entities: entities.map(({ entity: { code, kind }, services }) => {
      const unpacked = services.map((service) => {
        return { ...service, values: unpackValues(service.states, service.values) };
      });
      return { code, kind, services: unpacked };
    }),
  };
}
