import type { Database } from "../db/database.ts";
import { readResultPeriods } from "../db/read-result-periods.ts";
import { periods } from "../db/schema/index.ts";
import { asc, eq } from "../db/sql.ts";
import type { ProgrammeHead } from "./read-programme.ts";
import type { Timeline } from "./timeline.ts";

/** The periods of a programme in order of time. A period that was not measured has no results, whatever is stored. */
export async function readTimeline(db: Database, { code: programme }: ProgrammeHead): Promise<Timeline> {
  const withResults = new Set((await readResultPeriods(db, programme)).map(({ code }) => code));
  const rows = await db
    .select({ code: periods.code, methodology: periods.methodology, phase: periods.phase })
    .from(periods)
    .where(eq(periods.programme, programme))
    .orderBy(asc(periods.start), asc(periods.code));
  return rows.map(({ code, methodology, phase }) => {
    const isMeasured = phase !== "not-measured";
    return { code, methodology, isMeasured, hasResults: isMeasured && withResults.has(code) };
  });
}
