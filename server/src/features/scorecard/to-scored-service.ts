import type { ScoredService } from "@marsad/shared/schemas";
import { changeOf } from "../../results/change-of.ts";
import { toScoreState } from "../../results/to-score-state.ts";
import type { ServiceScoreRow } from "./read-service-scores.ts";

/** A service in the scorecard of its entity; `before` is its score in the period that changes are counted from. */
export function toScoredService(
  { about, score, state, level, coverage, share }: ServiceScoreRow,
  before: number | null | undefined,
): Omit<ScoredService, "isNew" | "effect"> {
  return {
    service: about,
    score,
    state: toScoreState(state),
    level,
    coverage,
    scoreChange: changeOf(score, before),
    scoreBefore: before ?? null,
    share,
    cost: score === null ? 0 : share * (100 - score),
  };
}
