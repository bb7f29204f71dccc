import type { DimensionScore } from "@marsad/shared/schemas";

/** Stored dimension scores by the codes of their methodology, in its order; one that is not stored is left out. */
export function nameDimensions(
  codes: readonly string[],
  scores: readonly (number | null)[],
): DimensionScore[] {
  return codes.flatMap((code, place) => {
    const score = scores[place];
    return score === undefined ? [] : [{ code, score }];
  });
}
