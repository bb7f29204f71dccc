import type { Database } from "../db/database.ts";
import { rollupScores } from "../db/schema/index.ts";
import { and, eq, type InferSelectModel, inArray, or } from "../db/sql.ts";
import type { ProgrammeHead } from "./read-programme.ts";
import type { TimelinePeriod } from "./timeline.ts";

/** The stored judgement of a group of entities in one period and cut. */
export type Rollup = InferSelectModel<typeof rollupScores>;

/** A group: the nation, or the sector, region or kind of a code. */
export interface Group {
  readonly scope: Rollup["scope"];
  readonly code: string;
}

export const nationGroup: Group = { scope: "nation", code: "nation" };

/**
 * What is stored of some groups, over all their services, in some periods, each under the methodology of its period; in no
 * order. Nothing for a programme whose results are published elsewhere, nor for a period that was not measured.
 */
export async function readRollups(
  db: Database,
  { code: programme, series }: ProgrammeHead,
  periods: readonly TimelinePeriod[],
  groups: readonly Group[],
): Promise<Rollup[]> {
  const measured = periods.filter(({ isMeasured }) => isMeasured);
  if (series !== null || measured.length === 0) return [];
  const methodologyOf = new Map(measured.map(({ code, methodology }) => [code, methodology]));
  const rows = await db
    .select()
    .from(rollupScores)
    .where(
      and(
        eq(rollupScores.programme, programme),
        inArray(rollupScores.methodology, [...new Set(methodologyOf.values())]),
        inArray(rollupScores.period, [...methodologyOf.keys()]),
        or(
          ...groups.map(({ scope, code }) => and(eq(rollupScores.scope, scope), eq(rollupScores.code, code))),
        ),
        eq(rollupScores.cut, "all"),
      ),
    );
  return rows.filter(({ period, methodology }) => methodologyOf.get(period) === methodology);
}
