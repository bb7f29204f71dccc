import { roundScore } from "./round-score.ts";

/**
 * Competition ranks (1, 2, 2, 4), the highest score first, in the order the scores came in. Scores equal to nine
 * decimals share a rank; an unscored entity (`null`) has none.
 */
export function rankScores(scores: readonly (number | null)[]): (number | null)[] {
  const descending = scores
    .filter((score) => score !== null)
    .map(roundScore)
    .sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  descending.forEach((score, index) => {
    if (!rankOf.has(score)) rankOf.set(score, index + 1);
  });
  return scores.map((score) => (score === null ? null : (rankOf.get(roundScore(score)) ?? null)));
}
