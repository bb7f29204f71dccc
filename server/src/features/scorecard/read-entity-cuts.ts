import type { CutScore } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { entityScores } from "../../db/schema/index.ts";
import { and, eq, type InferSelectModel } from "../../db/sql.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import { toCutScore } from "../../results/to-cut-score.ts";

export type EntityScoreRow = InferSelectModel<typeof entityScores>;

/** The stored judgement of an entity in one period: over all its services (null where there is none), and over each segment and channel. */
export async function readEntityCuts(
  db: Database,
  programme: ProgrammeHead,
  { code: period, methodology, isMeasured }: TimelinePeriod,
  entity: string,
): Promise<{ whole: EntityScoreRow | null; cuts: CutScore[] }> {
  if (!isMeasured || programme.series !== null) return { whole: null, cuts: [] };
  const rows = await db
    .select()
    .from(entityScores)
    .where(
      and(
        eq(entityScores.programme, programme.code),
        eq(entityScores.methodology, methodology),
        eq(entityScores.period, period),
        eq(entityScores.entity, entity),
      ),
    )
    .orderBy(entityScores.cut);
  return {
    whole: rows.find(({ cut }) => cut === "all") ?? null,
    cuts: rows.flatMap((row) => toCutScore(row) ?? []),
  };
}
