import type { MethodologyDefinition, ServiceTrend, ServiceTrendPoint } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { readEntity } from "../../results/read-entities.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readScores } from "../../results/read-scores.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import { breaksIn, withoutPending } from "../../results/timeline.ts";
import { toScoreState } from "../../results/to-score-state.ts";
import { readService } from "./read-service.ts";
import { readServiceFacts } from "./read-service-facts.ts";
import type { ServiceScorecardAddress } from "./read-service-scorecard.ts";
import { readServiceScores } from "./read-service-scores.ts";
import { toIndicatorResults } from "./to-indicator-results.ts";

/**
 * The scores and values of one service, a point for every period: one without a score says why. Periods at the end that nobody
 * has results in yet are left out.
 *
 * @throws NotFound for an unknown programme, entity or service.
 */
export function readServiceTrend(
  db: Database,
  address: Omit<ServiceScorecardAddress, "period">,
): Promise<ServiceTrend> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, address.programme);
    const entity = await readEntity(snapshot, programme.code, address.entity);
    const service = await readService(snapshot, programme.code, entity.code, address.service);
    const timeline = withoutPending(await readTimeline(snapshot, programme));
    const rows = await readServiceScores(snapshot, programme, timeline, entity.code, service.code);
    const rowOf = new Map(rows.map((row) => [row.period, row]));
    const facts = await readServiceFacts(snapshot, address, [...rowOf.keys()]);
    const entityScores = (await readScores(snapshot, programme, timeline, [entity.code])).get(entity.code);
    const definitions = new Map<string, MethodologyDefinition>();
    for (const version of new Set([...rows, ...facts.values()].map(({ methodology }) => methodology)))
      definitions.set(version, await readMethodology(snapshot, programme.code, version));

    const points = timeline.map((period): ServiceTrendPoint => {
      const row = rowOf.get(period.code);
      const reported = facts.get(period.code);
      const definition = definitions.get(period.methodology);
      const reportedBy = reported && definitions.get(reported.methodology);
      return {
        period: period.code,
        methodology: period.methodology,
        score: row?.score ?? null,
        state: row === undefined ? stateWithoutRow(period) : toScoreState(row.state),
        level: row?.level ?? null,
        benchmark: benchmarkAt(programme.benchmark, period.code, entity.kind),
        meetsBenchmark: row?.meetsBenchmark ?? null,
        entityScore: entityScores?.get(period.code)?.score ?? null,
        indicators:
          row && reported && definition && reportedBy
            ? toIndicatorResults(definition, reportedBy, reported, row)
            : [],
      };
    });
    return {
      programme: programme.code,
      entity,
      service,
      synthetic: programme.synthetic,
      points,
      breaks: breaksIn(timeline),
    };
  });
}
