import type { Level } from "../methodology/methodology.ts";
import { roundScore } from "./round-score.ts";

/** The band that a score lies in, its lower bound included; `levels` ascend from 0. */
export function levelOf<Band extends Pick<Level, "from">>(score: number, levels: readonly Band[]): Band {
  const exact = roundScore(score);
  const band = levels.findLast((level) => exact >= level.from) ?? levels[0];
  if (band === undefined) throw new RangeError("a level scale has at least one level");
  return band;
}
