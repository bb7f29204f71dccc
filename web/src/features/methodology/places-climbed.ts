import type { RescoredStanding } from "@marsad/shared/schemas";

/** Places that an entity stands higher (positive) under the other version; null without a rank in either. */
export function placesClimbed(
  { rank: official }: Pick<RescoredStanding, "rank">,
  { rank: rescored }: Pick<RescoredStanding, "rank">,
): number | null {
  return official === null || rescored === null ? null : official - rescored;
}
