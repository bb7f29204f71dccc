import { bestOfService, type Option, takenIn } from "./best-of-service.ts";
import { type Heights, standAt } from "./climbing.ts";
import type { Climb } from "./list-climbs.ts";
import type { WhatIf } from "./what-if.ts";

/** Points under the line at which a choice is still tried: more than what sums of doubles and solvers err by. */
export const slack = 1e-6;

/** The services of an entity, each with its share in the score and the best that each effort makes of it. */
export type Choices = readonly { readonly share: number; readonly options: readonly Option[] }[];

/**
 * What there is to choose for an entity: one option for each of its services that has a share in the score. Shares stay as
 * they are, so an entity is the sum of its services whatever their groups are.
 */
export function listChoices(whatIf: WhatIf, climbs: readonly Climb[]): Choices {
  standAt(whatIf, climbs, []);
  const { shares } = whatIf.judge();
  return whatIf.judgements.flatMap(({ state }, service) => {
    const share = shares[service] as number;
    return state === "scored" && share > 0
      ? [{ share, options: bestOfService(whatIf, climbs, service) }]
      : [];
  });
}

/** The heights of all climbs where these options are chosen. */
export function heightsOf(climbs: readonly Climb[], chosen: readonly Option[]): Heights {
  const heights = new Map(chosen.flatMap(takenIn));
  return climbs.map((climb) => heights.get(climb) ?? 0);
}
