import type { Scorecard } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { changeOf } from "../../results/change-of.ts";
import { indicatorsOf } from "../../results/indicators-of.ts";
import { readEntity } from "../../results/read-entities.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import { readPeers } from "../../results/read-peers.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readStandings } from "../../results/read-standings.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { noServices } from "../../results/standing.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import { periodIn, previousPeriod } from "../../results/timeline.ts";
import { bestSteps } from "./best-steps.ts";
import { contributionsOf } from "./contributions-of.ts";
import { dearestCosts } from "./dearest-costs.ts";
import { effectOf } from "./effect-of.ts";
import { nextLevel } from "./next-level.ts";
import { readEntityCuts } from "./read-entity-cuts.ts";
import { readServiceScores } from "./read-service-scores.ts";
import { toScoredService } from "./to-scored-service.ts";

/** Which entity, when. */
export interface ScorecardAddress {
  readonly programme: string;
  readonly entity: string;
  readonly period: string;
}

/**
 * Everything about one entity in one period. Where it has no score the numbers are null and `state` says why.
 *
 * @throws NotFound for an unknown programme, entity or period.
 */
export function readScorecard(db: Database, address: ScorecardAddress): Promise<Scorecard> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, address.programme);
    const entity = await readEntity(snapshot, programme.code, address.entity);
    const timeline = await readTimeline(snapshot, programme);
    const period = periodIn(timeline, address.period);
    const previous = previousPeriod(timeline, period);
    const compared = previous === null ? [period] : [previous, period];

    const definition = await readMethodology(snapshot, programme.code, period.methodology);
    const standings = await readStandings(snapshot, programme, compared, [entity.code]);
    const standing = standings.find((one) => one.period === period.code);
    const before = standings.find((one) => one.period === previous?.code);
    const { whole, cuts } = await readEntityCuts(snapshot, programme, period, entity.code);
    const ofServices = await readServiceScores(snapshot, programme, compared, entity.code);
    const services = ofServices.filter((row) => row.period === period.code);
    const servicesBefore = ofServices.filter((row) => row.period === previous?.code);
    const rowBefore = new Map(servicesBefore.map((row) => [row.service, row]));
    const codes = new Set(services.map(({ service }) => service));
    // Who reported nothing in one of the two neither gained nor gave up a service.
    const canCompare = services.length > 0 && servicesBefore.length > 0;
    const peers = (await readPeers(snapshot, programme, [period], entity.kind)).get(period.code);

    const indicators = indicatorsOf(definition);
    const score = standing?.score ?? null;
    // Without a score now there is nothing that the services have moved.
    const movedFrom = score === null ? null : (before?.score ?? null);
    const benchmark = standing?.benchmark ?? benchmarkAt(programme.benchmark, period.code, entity.kind);
    return {
      programme: programme.code,
      period: period.code,
      methodology: period.methodology,
      synthetic: programme.synthetic,
      entity,
      score,
      state: standing?.state ?? stateWithoutRow(period),
      rank: standing?.rank ?? null,
      of: peers?.ranked ?? 0,
      rankChange: changeOf(before?.rank, standing?.rank),
      scoreChange: changeOf(score, before?.score),
      previousPeriod: previous?.code ?? null,
      level: standing?.level ?? null,
      nextLevel: nextLevel(score, definition.levels),
      benchmark,
      meetsBenchmark: standing?.meetsBenchmark ?? null,
      distance: changeOf(score, benchmark.value),
      coverage: standing?.coverage ?? null,
      peers: {
        kind: entity.kind,
        scored: peers?.scored ?? 0,
        median: peers?.median ?? null,
        lowerQuartile: peers?.lowerQuartile ?? null,
        upperQuartile: peers?.upperQuartile ?? null,
      },
      dimensions: definition.dimensions.flatMap(({ code }, place) => {
        const now = standing?.dimensionScores[place];
        if (now === undefined) return [];
        return [{ code, score: now, scoreChange: changeOf(now, before?.dimensionScores[place]) }];
      }),
      contributions: whole === null ? [] : contributionsOf(indicators, whole),
      services: services
        .map((row) => ({
          ...toScoredService(row, rowBefore.get(row.service)?.score),
          effect: effectOf(row, rowBefore.get(row.service), movedFrom),
          isNew: canCompare && !rowBefore.has(row.service),
        }))
        .toSorted((one, other) => other.cost - one.cost),
      servicesLeft: servicesBefore
        .filter(({ service }) => canCompare && !codes.has(service))
        .map((row) => ({
          service: row.about,
          score: row.score,
          effect: effectOf(undefined, row, movedFrom),
        })),
      serviceCounts: standing?.services ?? noServices,
      levels: definition.levels.flatMap(({ code: level }, place) => {
        const count = whole?.levelCounts[place];
        return count === undefined ? [] : [{ level, count }];
      }),
      costs: dearestCosts(services, indicators),
      nextSteps: bestSteps(services, indicators),
      cuts,
      ...(standing?.source && { source: standing.source }),
    };
  });
}
