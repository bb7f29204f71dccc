import type { EntityCounts } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { nation } from "../../results/read-published-standings.ts";
import { readStandings } from "../../results/read-standings.ts";
import type { Standing } from "../../results/standing.ts";
import type { Timeline } from "../../results/timeline.ts";
import { type Nation, unknownNation } from "./nation.ts";

/**
 * The nation in the periods of a programme whose results are published elsewhere: its own published figure, and counts of
 * the entities that the lists name. A list names the highest alone, so there is no median of it, nor levels.
 */
export async function readPublishedNation(
  db: Database,
  programme: ProgrammeHead,
  periods: Timeline,
): Promise<Nation[]> {
  const figures = await readStandings(db, programme, periods, [nation]);
  const listed = Map.groupBy(await readStandings(db, programme, periods), ({ period }) => period);
  return periods
    .filter(({ isMeasured }) => isMeasured)
    .map((period) => {
      const unknown = { ...unknownNation(programme, period), entities: count(listed.get(period.code) ?? []) };
      const figure = figures.find((one) => one.period === period.code);
      if (figure === undefined) return unknown;
      const { score, state, benchmark, meetsBenchmark, source } = figure;
      return { ...unknown, score, state, benchmark, meetsBenchmark, ...(source && { source }) };
    });
}

function count(standings: readonly Standing[]): EntityCounts {
  return {
    total: standings.length,
    scored: standings.filter(({ score }) => score !== null).length,
    meeting: standings.filter(({ meetsBenchmark }) => meetsBenchmark === true).length,
  };
}
