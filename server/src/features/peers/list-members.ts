import type { PeerMember } from "@marsad/shared/schemas";
import type { Standing } from "../../results/standing.ts";
import type { ClassifiedEntity } from "./read-classified.ts";

/** The peers with their standings: the highest score first, those without one last, equals by code. Who was not part of the period is left out. */
export function listMembers(
  peers: readonly ClassifiedEntity[],
  standings: ReadonlyMap<string, Standing>,
): PeerMember[] {
  return peers
    .flatMap(({ summary }): PeerMember[] => {
      const standing = standings.get(summary.code);
      if (standing === undefined) return [];
      const { score, state, rank } = standing;
      return [{ entity: summary, score, state, rank }];
    })
    .toSorted((one, other) => (other.score ?? -1) - (one.score ?? -1));
}
