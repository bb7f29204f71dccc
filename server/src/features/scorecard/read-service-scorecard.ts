import type { ServiceScorecard } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { changeOf } from "../../results/change-of.ts";
import { indicatorsOf } from "../../results/indicators-of.ts";
import { nameDimensions } from "../../results/name-dimensions.ts";
import { readEntity } from "../../results/read-entities.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import { periodIn, previousPeriod } from "../../results/timeline.ts";
import { toScoreState } from "../../results/to-score-state.ts";
import type { ScorecardAddress } from "./read-scorecard.ts";
import { readService } from "./read-service.ts";
import { readServiceFacts } from "./read-service-facts.ts";
import { readServiceScores } from "./read-service-scores.ts";
import { toIndicatorResults } from "./to-indicator-results.ts";
import { toNextSteps } from "./to-next-steps.ts";

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
    const compared = previous === null ? [period] : [previous, period];
    const rows = await readServiceScores(snapshot, programme, compared, entity.code, service.code);
    const row = rows.find((one) => one.period === period.code);
    const before = rows.find((one) => one.period === previous?.code);
    const facts = row && (await readServiceFacts(snapshot, address, [period.code])).get(period.code);
    const reportedBy =
      facts === undefined || facts.methodology === definition.version
        ? definition
        : await readMethodology(snapshot, programme.code, facts.methodology);

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
      volume: facts?.volume ?? null,
      benchmark: benchmarkAt(programme.benchmark, period.code, entity.kind),
      meetsBenchmark: row?.meetsBenchmark ?? null,
      scoreChange: changeOf(score, before?.score),
      previousPeriod: previous?.code ?? null,
      dimensions: nameDimensions(
        definition.dimensions.map(({ code }) => code),
        row?.dimensionScores ?? [],
      ),
      indicators: row && facts ? toIndicatorResults(definition, reportedBy, facts, row) : [],
      nextSteps: row ? toNextSteps(row, indicatorsOf(definition)) : [],
    };
  });
}
