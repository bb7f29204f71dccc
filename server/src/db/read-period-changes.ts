import type { Database } from "./database.ts";
import { ingestions } from "./schema/index.ts";
import { and, eq, sql } from "./sql.ts";

/** When values of each period of a programme last changed; nothing of a period without any. */
export async function readPeriodChanges(db: Database, programme: string): Promise<ReadonlyMap<string, Date>> {
  const rows = await db
    .select({
      code: sql<string>`unnest(${ingestions.periods})`,
      at: sql<Date>`max(${ingestions.receivedAt})`.mapWith(ingestions.receivedAt),
    })
    .from(ingestions)
    .where(and(eq(ingestions.programme, programme), eq(ingestions.status, "committed")))
    .groupBy(sql`1`);
  return new Map(rows.map(({ code, at }) => [code, at]));
}
