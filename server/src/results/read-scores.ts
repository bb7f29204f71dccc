import type { PgColumn } from "drizzle-orm/pg-core";
import type { Database } from "../db/database.ts";
import { entityScores, publishedScores } from "../db/schema/index.ts";
import { and, eq, ne, type SQL, sql } from "../db/sql.ts";
import type { ProgrammeHead } from "./read-programme.ts";
import { nation } from "./read-published-standings.ts";
import type { StoredCut } from "./stored-cut.ts";
import type { TimelinePeriod } from "./timeline.ts";

/** Score and rank of one entity in one period; both null where it has none. */
export interface ScoreAt {
  readonly score: number | null;
  readonly rank: number | null;
}

/** By entity, and then by period. */
export type Scores = ReadonlyMap<string, ReadonlyMap<string, ScoreAt>>;

type Row = {
  readonly entity: string;
  readonly points: readonly (readonly [string, number | null, number | null])[];
};

/**
 * The scores of entities in some periods, each under the methodology of its period, and nothing else of them; without `only`,
 * of all entities. They are over all services, or over those of a cut. The rows of an entity come as one: reading 1,200 rows takes four times as long as 100.
 */
export async function readScores(
  db: Database,
  { code: programme, series }: ProgrammeHead,
  periods: readonly TimelinePeriod[],
  only?: readonly string[],
  cut: StoredCut = "all",
): Promise<Scores> {
  const measured = periods.filter(({ isMeasured }) => isMeasured);
  if (measured.length === 0 || only?.length === 0 || (series !== null && cut !== "all")) return new Map();
  const codes = measured.map(({ code }) => code);
  const among = (column: PgColumn): SQL | undefined => only && isAny(column, only);
  const ofMethod = measured.map(({ code, methodology }) => `${methodology} ${code}`);
  const { score, rank, period, entity } = entityScores;
  const rows: Row[] =
    series === null
      ? await db
          .select({ entity, points: aggregate(period, score, rank) })
          .from(entityScores)
          .where(
            and(
              eq(entityScores.programme, programme),
              isAny(entityScores.methodology, [...new Set(measured.map(({ methodology }) => methodology))]),
              isAny(period, codes),
              isAny(sql`${entityScores.methodology} || ' ' || ${period}`, ofMethod),
              among(entity),
              eq(entityScores.cut, cut),
            ),
          )
          .groupBy(entity)
      : await db
          .select({
            entity: publishedScores.entity,
            points: aggregate(publishedScores.period, publishedScores.value, publishedScores.rank),
          })
          .from(publishedScores)
          .where(
            and(
              eq(publishedScores.programme, programme),
              eq(publishedScores.series, series.code),
              isAny(publishedScores.period, codes),
              among(publishedScores.entity) ?? ne(publishedScores.entity, nation),
            ),
          )
          .groupBy(publishedScores.entity);
  return new Map(
    rows.map((row) => [
      row.entity,
      new Map(row.points.map(([at, scoreAt, rankAt]) => [at, { score: scoreAt, rank: rankAt }])),
    ]),
  );
}

function aggregate(period: PgColumn, score: PgColumn, rank: PgColumn) {
  return sql<Row["points"]>`json_agg(json_build_array(${period}, ${score}, ${rank}))`;
}

/** One parameter however many values: a list of a thousand is neither parsed nor planned anew each time. */
function isAny(column: PgColumn | SQL, values: readonly string[]): SQL {
  return sql`${column} = any(${sql.param(values)})`;
}
