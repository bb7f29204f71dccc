import type { Source } from "@marsad/shared/schemas";
import { benchmarkAt, meetsBenchmark } from "@marsad/shared/scoring";
import type { Database } from "../db/database.ts";
import { entities, publishedScores } from "../db/schema/index.ts";
import { and, eq, inArray } from "../db/sql.ts";
import type { ProgrammeHead } from "./read-programme.ts";
import { noServices, type Standing } from "./standing.ts";
import type { TimelinePeriod } from "./timeline.ts";

/** What stands for the nation in a series of published figures. */
export const nation = "";

/**
 * As `readStandings`, of figures published elsewhere: of the entities in `only`, which may be the nation, or else of all
 * entities. Their source is the figure's own, or the series'.
 */
export async function readPublishedStandings(
  db: Database,
  programme: ProgrammeHead,
  series: { readonly code: string; readonly source: Source },
  periods: readonly TimelinePeriod[],
  only?: readonly string[],
): Promise<Standing[]> {
  const methodologyOf = new Map(periods.map(({ code, methodology }) => [code, methodology]));
  const rows = await db
    .select({ figure: publishedScores, kind: entities.kind })
    .from(publishedScores)
    .leftJoin(
      entities,
      and(eq(entities.programme, publishedScores.programme), eq(entities.code, publishedScores.entity)),
    )
    .where(
      and(
        eq(publishedScores.programme, programme.code),
        eq(publishedScores.series, series.code),
        inArray(publishedScores.period, [...methodologyOf.keys()]),
        only && inArray(publishedScores.entity, [...only]),
      ),
    );
  return rows
    .filter(({ kind }) => only !== undefined || kind !== null)
    .map(({ figure: { period, entity, value: score, state, rank, level, source }, kind }) => {
      const benchmark = benchmarkAt(programme.benchmark, period, kind);
      return {
        period,
        entity,
        methodology: methodologyOf.get(period) ?? "",
        score,
        state,
        rank,
        level,
        benchmark,
        meetsBenchmark: score === null ? null : meetsBenchmark(score, benchmark),
        coverage: null,
        dimensionScores: [],
        services: noServices,
        source: source ?? series.source,
      };
    });
}
