import type { Database } from "../../db/database.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { nationGroup, type Rollup, readRollups } from "../../results/read-rollups.ts";
import type { Timeline } from "../../results/timeline.ts";
import { toScoreState } from "../../results/to-score-state.ts";
import { type Nation, unknownNation } from "./nation.ts";
import { readPublishedNation } from "./read-published-nation.ts";

/** The nation in each of some periods, in their order. */
export async function readNation(
  db: Database,
  programme: ProgrammeHead,
  periods: Timeline,
): Promise<Nation[]> {
  const nations =
    programme.series === null
      ? (await readRollups(db, programme, periods, [nationGroup])).map(toNation)
      : await readPublishedNation(db, programme, periods);
  const byPeriod = new Map(nations.map((nation) => [nation.period, nation]));
  return periods.map((period) => byPeriod.get(period.code) ?? unknownNation(programme, period));
}

function toNation(rollup: Rollup): Nation {
  return {
    period: rollup.period,
    score: rollup.score,
    state: toScoreState(rollup.state),
    methodology: rollup.methodology,
    benchmark: { value: rollup.benchmarkValue, comparator: rollup.benchmarkComparator },
    median: rollup.median,
    lowerQuartile: rollup.lowerQuartile,
    entities: {
      total: rollup.entitiesTotal,
      scored: rollup.entitiesScored,
      meeting: rollup.entitiesMeeting,
    },
    meetsBenchmark: rollup.meetsBenchmark,
    coverage: rollup.coverage,
    services: {
      total: rollup.servicesTotal,
      scored: rollup.servicesScored,
      meeting: rollup.servicesMeeting,
    },
    levelCounts: rollup.levelCounts,
    lost: rollup.lost,
    losing: rollup.losing,
  };
}
