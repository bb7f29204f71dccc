import type { Database } from "../../db/database.ts";
import { entityScores, serviceScores } from "../../db/schema/index.ts";
import { and, eq, inArray } from "../../db/sql.ts";
import { writeRows } from "../../db/write-rows.ts";
import type { Judgement, ScoringContext } from "./judge-entities.ts";

/**
 * Puts the judgement of entities in the place of what stood for them in that period. One that was `touched` and is not
 * judged any more, since its last assessment is gone, is left without.
 */
export async function writeJudgement(
  db: Database,
  { programme, period, compiled }: ScoringContext,
  { serviceScores: ofServices, entityScores: ofEntities }: Judgement,
  touched: Iterable<string> = [],
): Promise<void> {
  const { version } = compiled.methodology;
  const judged = [...new Set([...touched, ...ofEntities.map(({ entity }) => entity)])];
  if (judged.length === 0) return;
  for (const table of [serviceScores, entityScores]) {
    await db
      .delete(table)
      .where(
        and(
          eq(table.programme, programme),
          eq(table.methodology, version),
          eq(table.period, period),
          inArray(table.entity, judged),
        ),
      );
  }
  await writeRows(db, serviceScores, ofServices);
  await writeRows(db, entityScores, ofEntities);
}
