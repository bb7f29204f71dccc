import { roundScore } from "../scoring/round-score.ts";

/** The score of one entity in both periods; null where it had none. */
export interface ScorePair {
  readonly entity: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Why the rank of an entity changed. Ranks and places count as the ranking does: ties share a rank. */
export interface RankLedger {
  readonly before: number;
  readonly after: number;
  /** Places by its own change of score, and by those of all others; halves are possible. They add up to the change of rank. */
  readonly own: number;
  readonly others: number;
  /** Those that stood ahead and no longer do, and those that came ahead; among who has a score in both. */
  readonly overtaken: readonly ScorePair[];
  readonly overtaking: readonly ScorePair[];
  /** Those ahead that had no score before, and those that were ahead and have none now. */
  readonly entered: readonly ScorePair[];
  readonly left: readonly ScorePair[];
}

/**
 * Splits the change of an entity's rank into its own doing and that of the others: the Shapley value of the two, each
 * rank between counted anew. `null` where it has no rank in one of the periods.
 */
export function explainRank(entity: string, scores: readonly ScorePair[]): RankLedger | null {
  const own = scores.find((pair) => pair.entity === entity);
  if (own === undefined || own.before === null || own.after === null) return null;
  const others = scores.filter((pair) => pair !== own);
  const ownScores = { before: own.before, after: own.after };
  const rank = (mine: "before" | "after", theirs: "before" | "after") =>
    1 + others.filter((pair) => isAhead(pair[theirs], ownScores[mine])).length;
  const [before, after] = [rank("before", "before"), rank("after", "after")];
  const byItself = (rank("after", "before") - before + after - rank("before", "after")) / 2;
  const moved = others.flatMap((pair) => {
    const was = isAhead(pair.before, ownScores.before);
    const is = isAhead(pair.after, ownScores.after);
    return was === is ? [] : [{ pair, is }];
  });
  const pick = (select: (pair: ScorePair, is: boolean) => boolean) =>
    moved.flatMap(({ pair, is }) => (select(pair, is) ? [pair] : []));
  return {
    before,
    after,
    own: byItself,
    others: after - before - byItself,
    overtaken: pick((pair, is) => !is && pair.after !== null),
    overtaking: pick((pair, is) => is && pair.before !== null),
    entered: pick((pair, is) => is && pair.before === null),
    left: pick((pair, is) => !is && pair.after === null),
  };
}

function isAhead(score: number | null, of: number): boolean {
  return score !== null && roundScore(score) > roundScore(of);
}
