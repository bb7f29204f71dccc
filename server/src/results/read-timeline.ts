import { and, asc, eq, exists, gt, sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { periods, publishedScores, rollupScores } from "../db/schema/index.ts";
import type { ProgrammeHead } from "./read-programme.ts";
import type { Timeline } from "./timeline.ts";

/** The periods of a programme in order of time. A period that was not measured has no results, whatever is stored. */
export async function readTimeline(db: Database, programme: ProgrammeHead): Promise<Timeline> {
  const rows = await db
    .select({
      code: periods.code,
      methodology: periods.methodology,
      phase: periods.phase,
      hasResults: sql<boolean>`${exists(selectResults(db, programme))}`,
    })
    .from(periods)
    .where(eq(periods.programme, programme.code))
    .orderBy(asc(periods.start), asc(periods.end), asc(periods.code));
  return rows.map(({ code, methodology, phase, hasResults }) => {
    const isMeasured = phase !== "not-measured";
    return { code, methodology, isMeasured, hasResults: isMeasured && hasResults };
  });
}

/** Something is left of this for a period in which anybody has a score. */
function selectResults(db: Database, { series }: ProgrammeHead) {
  const one = { one: sql`1` };
  if (series === null) {
    return db
      .select(one)
      .from(rollupScores)
      .where(
        and(
          eq(rollupScores.programme, periods.programme),
          eq(rollupScores.methodology, periods.methodology),
          eq(rollupScores.period, periods.code),
          eq(rollupScores.scope, "nation"),
          eq(rollupScores.code, "nation"),
          eq(rollupScores.cut, "all"),
          gt(rollupScores.entitiesScored, 0),
        ),
      );
  }
  return db
    .select(one)
    .from(publishedScores)
    .where(
      and(
        eq(publishedScores.programme, periods.programme),
        eq(publishedScores.series, series.code),
        eq(publishedScores.period, periods.code),
        eq(publishedScores.state, "published"),
      ),
    );
}
