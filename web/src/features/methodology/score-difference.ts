/** Points that the other version gives more (positive) or less than the official one; null without a score in either. */
export function scoreDifference({
  official,
  rescored,
}: Record<"official" | "rescored", Scored>): number | null {
  if (official.score === null || rescored.score === null) return null;
  return rescored.score - official.score;
}

interface Scored {
  readonly score: number | null;
}
