import { comparePeriods } from "@marsad/shared/periods";
import type { Trend, TrendPoint } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { nameDimensions } from "../../results/name-dimensions.ts";
import { readDimensions } from "../../results/read-dimensions.ts";
import { readEntity } from "../../results/read-entities.ts";
import { readPeers } from "../../results/read-peers.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readStandings } from "../../results/read-standings.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import { breaksIn, type Timeline, withoutPending } from "../../results/timeline.ts";

/** The stretch of time that is asked for; its ends belong to it, and need not be periods of the programme. */
export interface Stretch {
  readonly from?: string;
  readonly to?: string;
}

/**
 * The scores of one entity, a point for every period: one without a score says why. Periods at the end that nobody has results
 * in yet are left out.
 *
 * @throws NotFound for an unknown programme or entity.
 */
export function readTrend(
  db: Database,
  programmeCode: string,
  entityCode: string,
  stretch: Stretch,
): Promise<Trend> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, programmeCode);
    const entity = await readEntity(snapshot, programme.code, entityCode);
    const timeline = within(withoutPending(await readTimeline(snapshot, programme)), stretch);
    const standings = await readStandings(snapshot, programme, timeline, [entity.code]);
    const byPeriod = new Map(standings.map((standing) => [standing.period, standing]));
    const dimensions = await readDimensions(snapshot, programme.code, timeline);
    const peers = await readPeers(snapshot, programme, timeline, entity.kind);

    const points = timeline.map((period): TrendPoint => {
      const standing = byPeriod.get(period.code);
      const { ranked = 0, median = null } = peers.get(period.code) ?? {};
      const shown = standing ?? {
        score: null,
        state: stateWithoutRow(period),
        rank: null,
        benchmark: benchmarkAt(programme.benchmark, period.code, entity.kind),
        meetsBenchmark: null,
        level: null,
        source: null,
        dimensionScores: [],
      };
      const { score, state, rank, benchmark, meetsBenchmark, level, source, dimensionScores } = shown;
      return {
        period: period.code,
        score,
        state,
        rank,
        of: ranked,
        methodology: period.methodology,
        benchmark,
        meetsBenchmark,
        level,
        peerMedian: median,
        dimensions: nameDimensions(dimensions.get(period.methodology) ?? [], dimensionScores),
        ...(source && { source }),
      };
    });
    return {
      programme: programme.code,
      entity,
      synthetic: programme.synthetic,
      points,
      breaks: breaksIn(timeline),
    };
  });
}

function within(timeline: Timeline, { from, to }: Stretch): Timeline {
  return timeline.filter(
    ({ code }) =>
      (from === undefined || comparePeriods(code, from) >= 0) &&
      (to === undefined || comparePeriods(code, to) <= 0),
  );
}
