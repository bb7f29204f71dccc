import type { PeriodList } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { omitNulls } from "../../db/omit-nulls.ts";
import { readPeriodChanges } from "../../db/read-period-changes.ts";
import { readResultPeriods } from "../../db/read-result-periods.ts";
import { periods } from "../../db/schema/index.ts";
import { asc, eq } from "../../db/sql.ts";

/** The periods of a programme in order of time, by their first day. */
export async function listPeriods(db: Database, programme: string): Promise<PeriodList> {
  const rows = await db
    .select()
    .from(periods)
    .where(eq(periods.programme, programme))
    .orderBy(asc(periods.start), asc(periods.code));
  const results = new Set((await readResultPeriods(db, programme)).map(({ code }) => code));
  const changes = await readPeriodChanges(db, programme);
  return {
    periods: rows.map((row) => {
      const { programme: _, ...period } = omitNulls(row);
      return {
        ...period,
        hasResults: results.has(period.code),
        updatedAt: changes.get(period.code)?.toISOString() ?? null,
      };
    }),
  };
}
