import type { Database } from "../../../db/database.ts";
import { scorecardJobs } from "../../../db/schema/index.ts";
import { sql } from "../../../db/sql.ts";
import { removeStaleZips } from "./job-files.ts";
import { hoursKept } from "./job-row.ts";

/** Removes finished jobs and their ZIPs when they have been kept long enough. */
export async function removeStaleJobs(db: Database, folder: string, now: Date): Promise<void> {
  await db
    .delete(scorecardJobs)
    .where(sql`${scorecardJobs.finishedAt} < now() - make_interval(hours => ${hoursKept})`);
  await removeStaleZips(folder, now);
}
