import { comparePeriods } from "@marsad/shared/periods";
import type { PublishedSeries } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { publishedScores, publishedSeries } from "../../db/schema/index.ts";
import { and, asc, eq } from "../../db/sql.ts";
import { nation } from "../../results/read-published-standings.ts";

/** The figures that are shown beside the nation's score, oldest first. */
export async function readContextSeries(db: Database, programme: string): Promise<PublishedSeries[]> {
  const rows = await db
    .select({ series: publishedSeries, point: publishedScores })
    .from(publishedSeries)
    .leftJoin(
      publishedScores,
      and(
        eq(publishedScores.programme, publishedSeries.programme),
        eq(publishedScores.series, publishedSeries.code),
        eq(publishedScores.entity, nation),
      ),
    )
    .where(and(eq(publishedSeries.programme, programme), eq(publishedSeries.purpose, "context")))
    .orderBy(asc(publishedSeries.code));
  return [...Map.groupBy(rows, ({ series }) => series.code)].flatMap(([code, ofSeries]) => {
    const [first] = ofSeries;
    if (first === undefined) return [];
    const { names, explanation, scale, source } = first.series;
    const points = ofSeries
      .flatMap(({ point }) => point ?? [])
      .map(({ period, value, rank, state }) => ({ period, value, rank, state }))
      .toSorted((one, other) => comparePeriods(one.period, other.period));
    return [{ code, names, ...(explanation && { explanation }), scale, source, points }];
  });
}
