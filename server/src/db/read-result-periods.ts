import type { Database } from "./database.ts";
import { entityScores, periods, publishedScores, publishedSeries } from "./schema/index.ts";
import { and, desc, eq, exists, isNotNull, or } from "./sql.ts";

/** A period in which something was scored. */
export interface ResultPeriod {
  readonly programme: string;
  readonly code: string;
}

/**
 * The periods of a programme (of all, when left out) that have results, the newest first: an entity with a score under
 * the period's methodology or, where results are published elsewhere, a published figure.
 */
export function readResultPeriods(db: Database, programme?: string): Promise<ResultPeriod[]> {
  const scored = db
    .select()
    .from(entityScores)
    .where(
      and(
        eq(entityScores.programme, periods.programme),
        eq(entityScores.period, periods.code),
        eq(entityScores.methodology, periods.methodology),
        eq(entityScores.cut, "all"),
        isNotNull(entityScores.score),
      ),
    );
  const published = db
    .select()
    .from(publishedScores)
    .innerJoin(
      publishedSeries,
      and(
        eq(publishedSeries.programme, publishedScores.programme),
        eq(publishedSeries.code, publishedScores.series),
      ),
    )
    .where(
      and(
        eq(publishedScores.programme, periods.programme),
        eq(publishedScores.period, periods.code),
        eq(publishedSeries.purpose, "results"),
        isNotNull(publishedScores.value),
      ),
    );
  return db
    .select({ programme: periods.programme, code: periods.code })
    .from(periods)
    .where(
      and(
        programme === undefined ? undefined : eq(periods.programme, programme),
        or(exists(scored), exists(published)),
      ),
    )
    .orderBy(desc(periods.start), desc(periods.code));
}
