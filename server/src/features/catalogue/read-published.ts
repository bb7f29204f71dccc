import type { Names, Source } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readResultPeriods } from "../../db/read-result-periods.ts";
import { periods, programmes } from "../../db/schema/index.ts";
import { asc, eq } from "../../db/sql.ts";

/** A programme with results, as a catalogue describes it. */
export interface PublishedProgramme {
  readonly code: string;
  readonly names: Names;
  readonly explanation: Names | null;
  readonly owner: Names;
  readonly attribution: Names | null;
  readonly synthetic: boolean;
  readonly sources: readonly Source[];
  readonly revision: number;
  readonly updatedAt: Date;
  /** Those with results, in order of time; at least one. */
  readonly periods: readonly {
    readonly code: string;
    readonly start: string;
    readonly end: string;
    readonly methodology: string;
  }[];
}

/** Every programme that has results, or the one with `code` alone, in the order of their codes. */
export async function readPublished(db: Database, code?: string): Promise<PublishedProgramme[]> {
  const rows = await db
    .select({
      code: programmes.code,
      names: programmes.names,
      explanation: programmes.explanation,
      owner: programmes.owner,
      attribution: programmes.attribution,
      synthetic: programmes.synthetic,
      sources: programmes.sources,
      revision: programmes.revision,
      updatedAt: programmes.updatedAt,
    })
    .from(programmes)
    .where(code === undefined ? undefined : eq(programmes.code, code))
    .orderBy(asc(programmes.code));
  const times = await db
    .select({
      programme: periods.programme,
      code: periods.code,
      start: periods.start,
      end: periods.end,
      methodology: periods.methodology,
    })
    .from(periods)
    .where(code === undefined ? undefined : eq(periods.programme, code))
    .orderBy(asc(periods.start), asc(periods.code));
  const results = new Set((await readResultPeriods(db, code)).map(keyOf));
  return rows.flatMap((row) => {
    const own = times.filter((period) => period.programme === row.code && results.has(keyOf(period)));
    return own.length === 0 ? [] : [{ ...row, periods: own.map(({ programme: _, ...period }) => period) }];
  });
}

function keyOf({ programme, code }: { readonly programme: string; readonly code: string }): string {
  return `${programme} ${code}`;
}
