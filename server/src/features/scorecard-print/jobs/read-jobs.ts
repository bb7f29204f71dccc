import type { ScorecardJob } from "@marsad/shared/schemas";
import type { Database } from "../../../db/database.ts";
import { scorecardJobs } from "../../../db/schema/index.ts";
import { and, desc, eq } from "../../../db/sql.ts";
import { NotFound } from "../../../errors.ts";
import { readProgramme } from "../../../results/read-programme.ts";
import { toJob } from "./job-row.ts";
import { stopAbandoned } from "./stop-abandoned.ts";

/** @throws NotFound for an unknown programme or job, and for one that was removed in time. */
export async function readJob(db: Database, programme: string, id: string): Promise<ScorecardJob> {
  const { revision } = await readProgramme(db, programme);
  await stopAbandoned(db);
  const [row] = await db
    .select()
    .from(scorecardJobs)
    .where(and(eq(scorecardJobs.programme, programme), eq(scorecardJobs.id, id)));
  if (row === undefined) throw new NotFound("scorecard-job", id);
  return toJob(row, revision);
}

/** The jobs of a period, the newest first. */
export async function listJobs(db: Database, programme: string, period: string): Promise<ScorecardJob[]> {
  const { revision } = await readProgramme(db, programme);
  await stopAbandoned(db);
  const rows = await db
    .select()
    .from(scorecardJobs)
    .where(and(eq(scorecardJobs.programme, programme), eq(scorecardJobs.period, period)))
    .orderBy(desc(scorecardJobs.createdAt), desc(scorecardJobs.id))
    .limit(20);
  return rows.map((row) => toJob(row, revision));
}
