import type { RescoredPeriod, Rescoring, RescoringList } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { methodologies, periods, rescorings } from "../../db/schema/index.ts";
import { and, asc, eq } from "../../db/sql.ts";
import { NotFound } from "../../errors.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { nationGroup, readRollups } from "../../results/read-rollups.ts";
import { readStandings } from "../../results/read-standings.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { periodIn } from "../../results/timeline.ts";
import { toRescoredPeriod, toStanding } from "../../results/to-rescored-period.ts";

/** Which period, under which version beside its own. */
export interface RescoringAddress {
  readonly programme: string;
  readonly period: string;
  readonly version: string;
}

/** The periods of a programme that are scored by other versions beside their own, in order of time. */
export async function listRescorings(db: Database, programme: string): Promise<RescoringList> {
  return { rescorings: await selectRescorings(db, { programme }) };
}

/** One of them. @throws NotFound `rescoring-not-found` */
export async function readRescoring(db: Database, address: RescoringAddress): Promise<Rescoring> {
  const [found] = await selectRescorings(db, address);
  if (found === undefined) throw new NotFound("rescoring", address.version);
  return found;
}

/** A period under another version beside its official result, as it is stored. @throws NotFound */
export function readRescored(db: Database, address: RescoringAddress): Promise<RescoredPeriod> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, address.programme);
    const period = periodIn(await readTimeline(snapshot, programme), address.period);
    await readRescoring(snapshot, address);
    const [row] = await snapshot
      .select()
      .from(methodologies)
      .where(and(eq(methodologies.programme, programme.code), eq(methodologies.version, address.version)));
    if (row === undefined) throw new NotFound("methodology", address.version);
    const under = { ...period, methodology: address.version };
    const standings = await readStandings(snapshot, programme, [under]);
    const [nation] = await readRollups(snapshot, programme, [under], [nationGroup]);
    const { version, hash, status, definition } = row;
    return toRescoredPeriod(snapshot, programme, period, {
      under: { version, names: definition.names, hash, status },
      unanswered: [],
      standings: new Map(standings.map((standing) => [standing.entity, toStanding(standing)])),
      nation: nation?.score ?? null,
    });
  });
}

async function selectRescorings(
  db: Database,
  { programme, period, version }: Pick<RescoringAddress, "programme"> & Partial<RescoringAddress>,
): Promise<Rescoring[]> {
  const rows = await db
    .select({
      period: rescorings.period,
      methodology: periods.methodology,
      under: rescorings.methodology,
      at: rescorings.rescoredAt,
    })
    .from(rescorings)
    .innerJoin(periods, and(eq(periods.programme, rescorings.programme), eq(periods.code, rescorings.period)))
    .where(
      and(
        eq(rescorings.programme, programme),
        period === undefined ? undefined : eq(rescorings.period, period),
        version === undefined ? undefined : eq(rescorings.methodology, version),
      ),
    )
    .orderBy(asc(periods.start), asc(rescorings.methodology));
  return rows.map(({ at, ...row }) => ({ programme, ...row, rescoredAt: at.toISOString() }));
}
