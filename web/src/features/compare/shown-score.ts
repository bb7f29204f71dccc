import type { MethodologyDefinition, Scorecard } from "@marsad/shared/schemas";
import { displayScore } from "@marsad/shared/scoring";

/** The values that no shown score of this scorecard is rounded up over: the levels' bounds and the benchmark. */
export const boundsOf = ({ benchmark }: Scorecard, { levels }: Pick<MethodologyDefinition, "levels">) => [
  ...levels.map(({ from }) => from),
  benchmark.value,
];

/** A scorecard's score, or that in one dimension, rounded as the screen rounds it; `null` where there is none. */
export function shownScore(
  scorecard: Scorecard,
  definition: Pick<MethodologyDefinition, "levels">,
  dimension?: string,
): number | null {
  const { score, dimensions } = scorecard;
  const found = dimension === undefined ? score : dimensions.find(({ code }) => code === dimension)?.score;
  return found == null ? null : displayScore(found, boundsOf(scorecard, definition));
}
