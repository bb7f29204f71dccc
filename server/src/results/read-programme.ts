import type { BenchmarkEntry, Classifications, Source } from "@marsad/shared/schemas";
import type { Database } from "../db/database.ts";
import { programmes, publishedSeries } from "../db/schema/index.ts";
import { and, asc, eq } from "../db/sql.ts";
import { NotFound } from "../errors.ts";

/** What every answer about results needs of its programme. */
export interface ProgrammeHead {
  readonly code: string;
  readonly synthetic: boolean;
  readonly revision: number;
  readonly benchmark: readonly BenchmarkEntry[];
  readonly classifications: Classifications;
  /** The series that its results are read from, where they are published elsewhere; null where they are computed here. */
  readonly series: { readonly code: string; readonly source: Source } | null;
}

/** @throws NotFound for an unknown programme. */
export async function readProgramme(db: Database, code: string): Promise<ProgrammeHead> {
  const [head] = await db
    .select({
      code: programmes.code,
      synthetic: programmes.synthetic,
      revision: programmes.revision,
      benchmark: programmes.benchmark,
      classifications: programmes.classifications,
      results: programmes.results,
    })
    .from(programmes)
    .where(eq(programmes.code, code));
  if (head === undefined) throw new NotFound("programme", code);
  const { results, ...known } = head;
  return { ...known, series: results === "computed" ? null : await readResultsSeries(db, code) };
}

/** A programme whose results are published elsewhere and not loaded yet has an empty series without a name. */
async function readResultsSeries(db: Database, programme: string) {
  const [series] = await db
    .select({ code: publishedSeries.code, source: publishedSeries.source })
    .from(publishedSeries)
    .where(and(eq(publishedSeries.programme, programme), eq(publishedSeries.purpose, "results")))
    .orderBy(asc(publishedSeries.code))
    .limit(1);
  return series ?? { code: "", source: { title: { en: "" } } };
}
