import type { Indicator, Level } from "../methodology/methodology.ts";
import { normalize } from "./normalize.ts";
import { roundScore } from "./round-score.ts";

/**
 * The value that an indicator's next step leads to, from a value or from none: the next better rung of a ladder, the answer that is best,
 * and for a percentage or a number the value that stands at the next of the rule book's levels on the scale, at the
 * best value from the highest level on. `null` where it is at its best.
 */
export function nextValue(
  { kind, goalposts, steps }: Pick<Indicator, "kind" | "goalposts" | "steps">,
  levels: readonly Pick<Level, "from">[],
  value: number | null,
): number | null {
  const score = roundScore(normalize(value, goalposts) ?? 0);
  if (score >= 100) return null;
  if (kind === "yes-no") return goalposts.best;
  if (kind === "ladder" && steps !== undefined) {
    const better = steps
      .map((step) => step.value)
      .filter((rung) => roundScore(normalize(rung, goalposts) ?? 0) > score)
      .toSorted((one, other) => Math.abs(one - goalposts.worst) - Math.abs(other - goalposts.worst));
    return better[0] ?? null;
  }
  const reached = levels.find(({ from }) => from > score)?.from ?? 100;
  if (reached === 100) return goalposts.best;
  return goalposts.worst + (reached / 100) * (goalposts.best - goalposts.worst);
}
