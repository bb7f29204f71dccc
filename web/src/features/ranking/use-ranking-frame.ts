import { useState } from "react";
import { isSameFrame } from "./is-same-frame.ts";
import { frameRanking, type RankingFrame } from "./ranking-frame.ts";

/** The frame of a ranking that is loaded. It stays the same one while nothing in it changes, and with it every row that is drawn. */
export function useRankingFrame(...about: Parameters<typeof frameRanking>): RankingFrame {
  const next = frameRanking(...about);
  const [kept, keep] = useState(next);
  if (isSameFrame(kept, next)) return kept;
  keep(next);
  return next;
}
