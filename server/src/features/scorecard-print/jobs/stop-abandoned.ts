import type { Database } from "../../../db/database.ts";
import { scorecardJobs } from "../../../db/schema/index.ts";
import { eq, sql } from "../../../db/sql.ts";
import { isAbandoned } from "./job-row.ts";

/**
 * Notes of jobs whose server ended without a word that they were stopped. `everyOne` where no other server can be at
 * any, as on the embedded database before this one has begun.
 */
export async function stopAbandoned(db: Database, { everyOne = false } = {}): Promise<void> {
  await db
    .update(scorecardJobs)
    .set({ state: "stopped", finishedAt: sql`now()` })
    .where(everyOne ? eq(scorecardJobs.state, "running") : isAbandoned);
}
