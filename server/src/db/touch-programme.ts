import type { Database } from "./database.ts";
import { programmes } from "./schema/index.ts";
import { eq, sql } from "./sql.ts";

/** Says that something of the programme changed: its revision, and so the ETag of every answer about it, moves on. */
export async function touchProgramme(tx: Database, code: string, now: Date): Promise<void> {
  await tx
    .update(programmes)
    .set({ revision: sql`${programmes.revision} + 1`, updatedAt: now })
    .where(eq(programmes.code, code));
}
