import {
  benchmarkAt,
  type GroupMember,
  levelOf,
  meetsBenchmark,
  rollUpEntities,
} from "@marsad/shared/scoring";
import type { rollupScores } from "../../db/schema/index.ts";
import type { InferSelectModel } from "../../db/sql.ts";
import { compareCodes } from "./compare-codes.ts";
import type { EntityScoreRow, ScoringContext } from "./judge-entities.ts";

type RollupRow = InferSelectModel<typeof rollupScores>;

/** The judgement of an entity in one cut, as far as its groups ask. */
export type MemberScore = GroupMember &
  Pick<EntityScoreRow, "entity" | "state" | "meetsBenchmark" | "servicesTotal" | "servicesMeeting">;

/** The judgement of the nation and of every sector, region and kind that has entities in the period, in one cut. */
export function judgeGroups(
  context: ScoringContext,
  cut: string,
  scores: readonly MemberScore[],
): RollupRow[] {
  const ordered = scores.toSorted((left, right) => compareCodes(left.entity, right.entity));
  const rows = [judgeGroup(context, "nation", "nation", cut, ordered)];
  for (const scope of ["sector", "region", "kind"] as const) {
    for (const [code, ofGroup] of Map.groupBy(
      ordered,
      ({ entity }) => context.members.get(entity)?.[scope],
    )) {
      if (code) rows.push(judgeGroup(context, scope, code, cut, ofGroup));
    }
  }
  return rows;
}

function judgeGroup(
  { programme, period, compiled, benchmark: stretches }: ScoringContext,
  scope: RollupRow["scope"],
  code: string,
  cut: string,
  scores: readonly MemberScore[],
): RollupRow {
  const group = rollUpEntities(compiled, scores);
  const benchmark = benchmarkAt(stretches, period, scope === "kind" ? code : null);
  return {
    programme,
    methodology: compiled.methodology.version,
    period,
    scope,
    code,
    cut,
    ...group,
    state: group.score === null ? commonState(scores) : "scored",
    level: group.score === null ? null : levelOf(group.score, compiled.methodology.levels).code,
    benchmarkValue: benchmark.value,
    benchmarkComparator: benchmark.comparator,
    meetsBenchmark: group.score === null ? null : meetsBenchmark(group.score, benchmark),
    entitiesTotal: scores.length,
    entitiesScored: scores.filter(({ score }) => score !== null).length,
    entitiesMeeting: scores.filter((score) => score.meetsBenchmark === true).length,
    servicesTotal: scores.reduce((sum, { servicesTotal }) => sum + servicesTotal, 0),
    servicesScored: scores.reduce((sum, { servicesScored }) => sum + servicesScored, 0),
    servicesMeeting: scores.reduce((sum, { servicesMeeting }) => sum + servicesMeeting, 0),
  };
}

/** Why a group has no score: its entities' reason where they share one, else that nothing was reported. */
function commonState(scores: readonly { readonly state: string }[]): string {
  const [first, ...others] = new Set(scores.map(({ state }) => state));
  return first !== undefined && others.length === 0 ? first : "not-reported";
}
