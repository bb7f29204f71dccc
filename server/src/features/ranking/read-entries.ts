import type { RankingQuery } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { entities, entityScores } from "../../db/schema/index.ts";
import { and, eq, sql } from "../../db/sql.ts";
import { readEntities } from "../../results/read-entities.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { readStandings } from "../../results/read-standings.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import { toScoreState } from "../../results/to-score-state.ts";
import { cutOf } from "./cut-of.ts";
import type { RankingEntry } from "./ranking-entry.ts";

/**
 * Every entity with a standing in a period, by code. `dimension` is the place of the dimension that is sorted by, or −1. Columns that
 * the query does not ask for are not read: a page is a tenth of what is sorted.
 */
export async function readEntries(
  db: Database,
  programme: ProgrammeHead,
  period: TimelinePeriod,
  { q, sort, ...query }: RankingQuery,
  dimension: number,
): Promise<RankingEntry[]> {
  if (!period.isMeasured) return [];
  const cut = cutOf(query);
  // Figures published elsewhere are over whole entities alone.
  if (programme.series !== null) return cut === "all" ? readPublishedEntries(db, programme, period) : [];
  const needsNames = q !== undefined || /^-?name$/.test(sort ?? "");
  const rows = await db
    .select({
      code: entities.code,
      kind: entities.kind,
      sector: entities.sector,
      region: entities.region,
      names: needsNames ? entities.names : sql<null>`null`,
      score: entityScores.score,
      state: entityScores.state,
      rank: entityScores.rank,
      level: entityScores.level,
      meetsBenchmark: entityScores.meetsBenchmark,
      coverage: entityScores.coverage,
      dimension: sql<number | null>`${entityScores.dimensionScores}[${dimension + 1}::integer]`,
    })
    .from(entityScores)
    .innerJoin(
      entities,
      and(eq(entities.programme, entityScores.programme), eq(entities.code, entityScores.entity)),
    )
    .where(
      and(
        eq(entityScores.programme, programme.code),
        eq(entityScores.methodology, period.methodology),
        eq(entityScores.period, period.code),
        eq(entityScores.cut, cut),
      ),
    )
    .orderBy(entities.code);
  return rows.map((row) => ({ ...row, state: toScoreState(row.state) }));
}

async function readPublishedEntries(
  db: Database,
  programme: ProgrammeHead,
  period: TimelinePeriod,
): Promise<RankingEntry[]> {
  const standings = await readStandings(db, programme, [period]);
  const byEntity = new Map(standings.map((standing) => [standing.entity, standing]));
  return (await readEntities(db, programme.code)).flatMap((entity) => {
    const standing = byEntity.get(entity.code);
    return standing === undefined ? [] : [{ ...standing, ...entity, dimension: null }];
  });
}
