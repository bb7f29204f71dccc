import type { RankingFrame } from "./ranking-frame.ts";

/** Columns beside rank, entity and score that an upright sheet of A4 has room for. */
const mostUpright = 4;

/** Whether a printed ranking fits on upright paper; else it is laid on its side. */
export function isUpright({ shown, beside }: Pick<RankingFrame, "shown" | "beside">): boolean {
  return beside.length > 0 ? beside.length <= 2 : shown.size <= mostUpright;
}
