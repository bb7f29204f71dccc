import type { Database } from "../../db/database.ts";
import { assessments, type periods, publishedScores, publishedSeries } from "../../db/schema/index.ts";
import { and, eq, inArray } from "../../db/sql.ts";
import { Conflict } from "../../errors.ts";

type Row = typeof periods.$inferSelect;

/**
 * What a period's values mean is fixed by its methodology and by its being measured, so neither changes once it holds
 * values: throws Conflict `period-has-values`.
 */
export async function refuseOtherRules(
  tx: Database,
  programme: string,
  standing: readonly Row[],
  updated: readonly Row[],
): Promise<void> {
  const before = new Map(standing.map((row) => [row.code, row]));
  const codes = updated
    .filter(({ code, methodology, phase }) => {
      const row = before.get(code);
      return row !== undefined && (row.methodology !== methodology || row.phase !== phase);
    })
    .map(({ code }) => code);
  if (codes.length === 0) return;
  const used = await findValued(tx, programme, codes);
  if (used.length === 0) return;
  throw new Conflict("period-has-values", "A period that holds values keeps its methodology and its phase.", {
    detail: `It holds values already: ${used.join(", ")}.`,
  });
}

async function findValued(tx: Database, programme: string, codes: string[]): Promise<string[]> {
  const assessed = await tx
    .selectDistinct({ period: assessments.period })
    .from(assessments)
    .where(and(eq(assessments.programme, programme), inArray(assessments.period, codes)));
  const published = await tx
    .selectDistinct({ period: publishedScores.period })
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
        eq(publishedScores.programme, programme),
        eq(publishedSeries.purpose, "results"),
        inArray(publishedScores.period, codes),
      ),
    );
  return [...new Set([...assessed, ...published].map(({ period }) => period))].sort();
}
