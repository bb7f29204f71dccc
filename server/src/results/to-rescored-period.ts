import type { RescoredEntity, RescoredPeriod, RescoredStanding } from "@marsad/shared/schemas";
import type { Database } from "../db/database.ts";
import { readEntities } from "./read-entities.ts";
import type { ProgrammeHead } from "./read-programme.ts";
import { nationGroup, readRollups } from "./read-rollups.ts";
import { readStandings } from "./read-standings.ts";
import { stateWithoutRow } from "./state-without-row.ts";
import type { TimelinePeriod } from "./timeline.ts";

/** A period under another version than its own: what stands for each entity, by its code, and for the nation. */
export interface UnderOther extends Pick<RescoredPeriod, "under" | "unanswered"> {
  readonly standings: ReadonlyMap<string, RescoredStanding>;
  readonly nation: number | null;
}

/** Puts what a period is under another version beside its official result. */
export async function toRescoredPeriod(
  db: Database,
  programme: ProgrammeHead,
  period: TimelinePeriod,
  { under, unanswered, standings, nation }: UnderOther,
): Promise<RescoredPeriod> {
  const official = new Map(
    (await readStandings(db, programme, [period])).map((standing) => [standing.entity, toStanding(standing)]),
  );
  const [rollup] = await readRollups(db, programme, [period], [nationGroup]);
  const state = stateWithoutRow(period);
  const none: RescoredStanding = { score: null, state, rank: null, level: null, meetsBenchmark: null };
  const entities = (await readEntities(db, programme.code))
    .filter(({ code }) => official.has(code) || standings.has(code))
    .map((entity) => ({
      entity,
      official: official.get(entity.code) ?? none,
      rescored: standings.get(entity.code) ?? none,
    }));
  const rankOf = ({ rescored }: RescoredEntity) => rescored.rank ?? entities.length + 1;
  return {
    programme: programme.code,
    synthetic: programme.synthetic,
    period: period.code,
    methodology: period.methodology,
    under,
    official: false,
    unanswered,
    nation: { official: rollup?.score ?? null, rescored: nation },
    entities: entities.toSorted((a, b) => rankOf(a) - rankOf(b)),
  };
}

/** What of a standing is compared between versions. */
export function toStanding({
  score,
  state,
  rank,
  level,
  meetsBenchmark,
}: RescoredStanding): RescoredStanding {
  return { score, state, rank, level, meetsBenchmark };
}
