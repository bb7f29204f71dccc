import { rankScores } from "@marsad/shared/scoring";
import {
  type AssessmentFacts,
  type EntityScoreRow,
  judgeEntities,
  type ScoringContext,
} from "./judge-entities.ts";
import { judgeGroups } from "./judge-groups.ts";

/** The judgement of a period over all services, written nowhere. */
export interface RankedPeriod {
  readonly entities: readonly EntityScoreRow[];
  /** 0–100; null without a scored entity. */
  readonly nation: number | null;
}

/** Scores and ranks all entities of a period, and rolls them up into the nation, as `rankPeriod` does with what is stored. */
export function judgeRanked(context: ScoringContext, facts: readonly AssessmentFacts[]): RankedPeriod {
  const whole: EntityScoreRow[] = [];
  for (const { entityScores } of judgeEntities(context, facts)) {
    whole.push(...entityScores.filter(({ cut }) => cut === "all"));
  }
  const ranks = rankScores(whole.map(({ score }) => score));
  const [nation] = judgeGroups(context, "all", whole);
  return {
    entities: whole.map((row, place) => ({ ...row, rank: ranks[place] ?? null })),
    nation: nation?.score ?? null,
  };
}
