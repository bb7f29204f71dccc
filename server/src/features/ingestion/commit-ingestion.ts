import type { Database } from "../../db/database.ts";
import { assessmentHistory, assessments, periods } from "../../db/schema/index.ts";
import { and, eq, inArray, sql } from "../../db/sql.ts";
import { touchProgramme } from "../../db/touch-programme.ts";
import { writeRows } from "../../db/write-rows.ts";
import { judgeEntities } from "../scoring/judge-entities.ts";
import { rankPeriod } from "../scoring/rank-period.ts";
import { readScoringContext } from "../scoring/read-scoring-context.ts";
import { writeJudgement } from "../scoring/write-judgement.ts";
import type { AssessmentRow, Effect } from "./compare-statements.ts";
import { keyOf } from "./statement.ts";

/** The ingestion whose effect is committed. */
interface Committed {
  readonly programme: string;
  readonly id: string;
  readonly now: Date;
}

/** All assessments that stand for the entities and periods that statements speak of: the other services of an entity count in its score too. */
export async function readStanding(
  db: Database,
  programme: string,
  about: readonly { readonly period: string; readonly entity: string }[],
): Promise<AssessmentRow[]> {
  if (about.length === 0) return [];
  const ofPeriods = [...new Set(about.map(({ period }) => period))];
  const ofEntities = [...new Set(about.map(({ entity }) => entity))];
  return db
    .select()
    .from(assessments)
    .where(
      and(
        eq(assessments.programme, programme),
        inArray(assessments.period, ofPeriods),
        inArray(assessments.entity, ofEntities),
      ),
    );
}

/**
 * Writes what an ingestion or an undo changes: what stood before into history, the assessments, without those that are
 * removed, and at once the judgement of the entities they belong to, of every rank and of every group of those periods. Give it an open transaction.
 */
export async function commitIngestion(
  tx: Database,
  { programme, id, now }: Committed,
  { written, replaced, removed = [] }: Pick<Effect, "written" | "replaced" | "removed">,
  standing: readonly AssessmentRow[],
): Promise<void> {
  await writeRows(
    tx,
    assessmentHistory,
    replaced.map((row) => ({ ...row, replacedBy: id, replacedAt: now })),
  );
  await writeRows(tx, assessments, written);
  await removeRows(tx, programme, removed);

  const after = new Map([...standing, ...written].map((row) => [keyOf(row), row]));
  for (const row of removed) after.delete(keyOf(row));
  for (const [period, changed] of Map.groupBy([...written, ...removed], (row) => row.period)) {
    const touched = new Set(changed.map(({ entity }) => entity));
    const facts = [...after.values()].filter((row) => row.period === period && touched.has(row.entity));
    const context = await readScoringContext(tx, programme, period);
    await writeJudgement(tx, context, judgeEntities(context, facts), touched);
    await rankPeriod(tx, context);
    await tx
      .update(periods)
      .set({ revision: sql`${periods.revision} + 1` })
      .where(and(eq(periods.programme, programme), eq(periods.code, period)));
  }
  await touchProgramme(tx, programme, now);
}

async function removeRows(tx: Database, programme: string, removed: readonly AssessmentRow[]): Promise<void> {
  for (const [period, ofPeriod] of Map.groupBy(removed, (row) => row.period)) {
    for (const [entity, rows] of Map.groupBy(ofPeriod, (row) => row.entity)) {
      await tx.delete(assessments).where(
        and(
          eq(assessments.programme, programme),
          eq(assessments.period, period),
          eq(assessments.entity, entity),
          inArray(
            assessments.service,
            rows.map(({ service }) => service),
          ),
        ),
      );
    }
  }
}
