import type { Database } from "../db/database.ts";
import { listAsJson } from "../db/list-as-json.ts";
import { entityScores } from "../db/schema/index.ts";
import { and, eq } from "../db/sql.ts";
import type { ProgrammeHead } from "./read-programme.ts";
import type { TimelinePeriod } from "./timeline.ts";

/** The stored score of an entity and the points of its indicators, in the order of the methodology; `null` where one did not count. */
export interface JudgedEntity {
  readonly code: string;
  readonly score: number | null;
  readonly gained: readonly (number | null)[];
  readonly lost: readonly (number | null)[];
}

/**
 * By code, every entity that was part of a period, as it was judged over all its services; none of a period that was not measured,
 * nor of a programme whose results are published elsewhere.
 */
export async function readJudged(
  db: Database,
  programme: ProgrammeHead,
  period: TimelinePeriod,
): Promise<ReadonlyMap<string, JudgedEntity>> {
  if (programme.series !== null || !period.isMeasured) return new Map();
  const rows = await db
    .select({
      code: entityScores.entity,
      score: entityScores.score,
      gained: listAsJson(entityScores.gained),
      lost: listAsJson(entityScores.lost),
    })
    .from(entityScores)
    .where(
      and(
        eq(entityScores.programme, programme.code),
        eq(entityScores.methodology, period.methodology),
        eq(entityScores.period, period.code),
        eq(entityScores.cut, "all"),
      ),
    );
  return new Map(rows.map((row) => [row.code, row]));
}
