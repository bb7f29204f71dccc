import type { Level } from "../methodology/methodology.ts";
import { roundScore } from "./round-score.ts";

/**
 * The band that a score lies in, its lower bound included; `levels` ascend from 0.
 *
 * @throws RangeError when no band holds it: an unknown score (NaN) has no level.
 */
export function levelOf<Band extends Pick<Level, "from">>(score: number, levels: readonly Band[]): Band {
  const exact = roundScore(score);
  const band = levels.findLast((level) => exact >= roundScore(level.from));
  if (band === undefined) throw new RangeError(`no level holds a score of ${score}`);
  return band;
}
