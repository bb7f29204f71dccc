import { randomUUID } from "node:crypto";
import type { PrintLanguage } from "@marsad/shared/schemas";
import type { Database } from "../../../db/database.ts";
import { scorecardJobs } from "../../../db/schema/index.ts";
import { and, desc, eq, or } from "../../../db/sql.ts";
import { Conflict } from "../../../errors.ts";
import { readEntities } from "../../../results/read-entities.ts";
import { readProgramme } from "../../../results/read-programme.ts";
import { readStandings } from "../../../results/read-standings.ts";
import { readTimeline } from "../../../results/read-timeline.ts";
import { periodIn } from "../../../results/timeline.ts";
import type { JobEntity } from "./job-entity.ts";
import type { JobRow } from "./job-row.ts";
import { stopAbandoned } from "./stop-abandoned.ts";

export interface JobRequest {
  readonly programme: string;
  readonly period: string;
  readonly language: PrintLanguage;
  /** Whether the ZIP of a finished job lies here. */
  readonly hasZip: (id: string) => boolean;
}

/** A job, with whose scorecards this server is to print now; none where that is under way or done. */
export interface StartedJob {
  readonly job: JobRow;
  readonly revision: number;
  readonly entities: readonly JobEntity[];
}

/**
 * Begins the printing of all scorecards of a period, or answers with the job that does it already, here or in another
 * server, or did it without a fault on the same data.
 *
 * @throws NotFound for an unknown programme or period; Conflict `no-results` for a period without.
 */
export async function startJob(db: Database, request: JobRequest): Promise<StartedJob> {
  const { programme, period, language } = request;
  const head = await readProgramme(db, programme);
  const entities = await readPrinted(db, head, period);
  await stopAbandoned(db);
  const { revision } = head;
  // What stands may end between two looks; then there is room for a new one.
  for (;;) {
    const standing = await readStanding(db, request, revision);
    if (standing !== null) return { job: standing, revision, entities: [] };
    const [job] = await db
      .insert(scorecardJobs)
      .values({
        programme,
        id: randomUUID(),
        period,
        language,
        state: "running",
        total: entities.length,
        revision,
      })
      .onConflictDoNothing()
      .returning();
    if (job !== undefined) return { job, revision, entities };
  }
}

/** Who was part of the period, by code, with a score or without. */
async function readPrinted(
  db: Database,
  head: Awaited<ReturnType<typeof readProgramme>>,
  code: string,
): Promise<JobEntity[]> {
  const period = periodIn(await readTimeline(db, head), code);
  const standings = period.hasResults ? await readStandings(db, head, [period]) : [];
  if (standings.length === 0) {
    throw new Conflict("no-results", "There are no results to print.", {
      detail: `Nobody has a score in ${code}.`,
    });
  }
  return readEntities(
    db,
    head.code,
    standings.map(({ entity }) => entity),
  );
}

async function readStanding(
  db: Database,
  { programme, period, language, hasZip }: JobRequest,
  revision: number,
): Promise<JobRow | null> {
  const rows = await db
    .select()
    .from(scorecardJobs)
    .where(
      and(
        eq(scorecardJobs.programme, programme),
        eq(scorecardJobs.period, period),
        eq(scorecardJobs.language, language),
        or(eq(scorecardJobs.state, "running"), eq(scorecardJobs.state, "done")),
      ),
    )
    .orderBy(desc(scorecardJobs.createdAt));
  const isGood = (row: JobRow) =>
    row.state === "running" || (row.revision === revision && row.problems.length === 0 && hasZip(row.id));
  return rows.find(isGood) ?? null;
}
