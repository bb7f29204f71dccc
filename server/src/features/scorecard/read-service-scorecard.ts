import type { ServiceScorecard } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { changeOf } from "../../results/change-of.ts";
import { nameDimensions } from "../../results/name-dimensions.ts";
import { readEntity } from "../../results/read-entities.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import { periodIn, previousPeriod } from "../../results/timeline.ts";
import { toScoreState } from "../../results/to-score-state.ts";
import { readIndicatorResults } from "./read-indicator-results.ts";
import type { ScorecardAddress } from "./read-scorecard.ts";
import { readService } from "./read-service.ts";
import { readServiceScores } from "./read-service-scores.ts";

/** Which service of which entity, when. */
export interface ServiceScorecardAddress extends ScorecardAddress {
  readonly service: string;
}

/**
 * Everything about one service in one period. Where it was not assessed there are no indicators, and `state` says why.
 *
 * @throws NotFound for an unknown programme, entity, service or period.
 */
export function readServiceScorecard(
  db: Database,
  address: ServiceScorecardAddress,
): Promise<ServiceScorecard> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, address.programme);
    const entity = await readEntity(snapshot, programme.code, address.entity);
    const service = await readService(snapshot, programme.code, entity.code, address.service);
    const timeline = await readTimeline(snapshot, programme);
    const period = periodIn(timeline, address.period);
    const previous = previousPeriod(timeline, period);

    const definition = await readMethodology(snapshot, programme.code, period.methodology);
    const [row] = await readServiceScores(snapshot, programme, period, entity.code, service.code);
    const [before] = previous
      ? await readServiceScores(snapshot, programme, previous, entity.code, service.code)
      : [];
    const { volume, indicators } =
      row === undefined
        ? { volume: null, indicators: [] }
        : await readIndicatorResults(snapshot, definition, row);

    const score = row?.score ?? null;
    return {
      programme: programme.code,
      period: period.code,
      methodology: period.methodology,
      synthetic: programme.synthetic,
      entity,
      service: row?.about ?? service,
      score,
      state: row === undefined ? stateWithoutRow(period) : toScoreState(row.state),
      level: row?.level ?? null,
      coverage: row?.coverage ?? 0,
      volume,
      benchmark: benchmarkAt(programme.benchmark, period.code, entity.kind),
      meetsBenchmark: row?.meetsBenchmark ?? null,
      scoreChange: changeOf(score, before?.score),
      dimensions: nameDimensions(
        definition.dimensions.map(({ code }) => code),
        row?.dimensionScores ?? [],
      ),
      indicators,
    };
  });
}
