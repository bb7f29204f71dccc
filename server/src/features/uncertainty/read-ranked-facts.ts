import type { PeriodFacts } from "@marsad/shared/changes";
import type { Benchmark, EntitySummary } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { readEntities } from "../../results/read-entities.ts";
import { readFacts } from "../../results/read-facts.ts";
import { type ProgrammeHead, readProgramme } from "../../results/read-programme.ts";
import { readScores, type Scores } from "../../results/read-scores.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { periodIn, type TimelinePeriod } from "../../results/timeline.ts";

/** Everything that the ranking of a period is made of. */
export interface RankedFacts {
  readonly programme: ProgrammeHead;
  readonly period: TimelinePeriod;
  /** Entities that were expected to report, by code, and the services of each by theirs. */
  readonly facts: PeriodFacts;
  readonly entities: ReadonlyMap<string, EntitySummary>;
  /** What is stored as the official scores and ranks. */
  readonly stored: Scores;
}

/**
 * The facts of a period as they stand at one moment; nobody's in one that was not measured.
 *
 * @throws NotFound for an unknown programme or period; Conflict where the scores are published elsewhere.
 */
export function readRankedFacts(
  db: Database,
  programmeCode: string,
  periodCode: string,
): Promise<RankedFacts> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, programmeCode);
    const period = periodIn(await readTimeline(snapshot, programme), periodCode);
    const { methodology, entities } = await readFacts(snapshot, programme.code, period, {});
    const named = await readEntities(snapshot, programme.code);
    const inOrder = entities.toSorted(byCode).map(({ services, ...entity }) => {
      // Sums depend on their order, in the last digit; the database promises none.
      return { ...entity, services: services.toSorted(byCode) };
    });
    return {
      programme,
      period,
      facts: { methodology, entities: period.isMeasured ? inOrder : [] },
      entities: new Map(named.map((entity) => [entity.code, entity])),
      stored: await readScores(snapshot, programme, [period]),
    };
  });
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : 1;
}

/** What every answer about a ranking begins with. */
export function headOf({ programme, period }: RankedFacts) {
  return {
    programme: programme.code,
    period: period.code,
    methodology: period.methodology,
    synthetic: programme.synthetic,
  };
}

/** Throws where the entity was not read with the facts. */
export function summaryOf({ entities }: RankedFacts, code: string): EntitySummary {
  const entity = entities.get(code);
  if (entity === undefined) throw new Error(`${code} was not read`);
  return entity;
}

/** Names and lines of the entities, in the order of the facts. */
export function knownOf(
  read: RankedFacts,
): { readonly entity: EntitySummary; readonly benchmark: Benchmark }[] {
  const { programme, period, facts } = read;
  return facts.entities.map(({ code, kind }) => {
    return { entity: summaryOf(read, code), benchmark: benchmarkAt(programme.benchmark, period.code, kind) };
  });
}
