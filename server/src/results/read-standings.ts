import type { Database } from "../db/database.ts";
import { entityScores } from "../db/schema/index.ts";
import { and, eq, inArray } from "../db/sql.ts";
import type { ProgrammeHead } from "./read-programme.ts";
import { readPublishedStandings } from "./read-published-standings.ts";
import type { Standing } from "./standing.ts";
import type { StoredCut } from "./stored-cut.ts";
import type { TimelinePeriod } from "./timeline.ts";
import { toScoreState } from "./to-score-state.ts";

const columns = {
  period: entityScores.period,
  entity: entityScores.entity,
  methodology: entityScores.methodology,
  score: entityScores.score,
  state: entityScores.state,
  rank: entityScores.rank,
  level: entityScores.level,
  benchmarkValue: entityScores.benchmarkValue,
  benchmarkComparator: entityScores.benchmarkComparator,
  meetsBenchmark: entityScores.meetsBenchmark,
  coverage: entityScores.coverage,
  dimensionScores: entityScores.dimensionScores,
  total: entityScores.servicesTotal,
  scored: entityScores.servicesScored,
  meeting: entityScores.servicesMeeting,
};

/**
 * The standings of entities in some periods, each under the methodology of its period, in no order; without `only`, of
 * all entities. They are over all services, or over those of a cut. An entity that was not part of a period has none there, nor has anybody in one that was not measured.
 */
export async function readStandings(
  db: Database,
  programme: ProgrammeHead,
  periods: readonly TimelinePeriod[],
  only?: readonly string[],
  cut: StoredCut = "all",
): Promise<Standing[]> {
  const measured = periods.filter(({ isMeasured }) => isMeasured);
  if (measured.length === 0 || only?.length === 0) return [];
  if (programme.series !== null) {
    return cut === "all" ? readPublishedStandings(db, programme, programme.series, measured, only) : [];
  }
  const methodologyOf = new Map(measured.map(({ code, methodology }) => [code, methodology]));
  const rows = await db
    .select(columns)
    .from(entityScores)
    .where(
      and(
        eq(entityScores.programme, programme.code),
        inArray(entityScores.methodology, [...new Set(methodologyOf.values())]),
        inArray(entityScores.period, [...methodologyOf.keys()]),
        only && inArray(entityScores.entity, [...only]),
        eq(entityScores.cut, cut),
      ),
    );
  return rows
    .filter(({ period, methodology }) => methodologyOf.get(period) === methodology)
    .map(({ benchmarkValue, benchmarkComparator, total, scored, meeting, state, ...row }) => ({
      ...row,
      state: toScoreState(state),
      benchmark: { value: benchmarkValue, comparator: benchmarkComparator },
      services: { total, scored, meeting },
      source: null,
    }));
}
