import type { Database } from "../../db/database.ts";
import { assessments, periods } from "../../db/schema/index.ts";
import { and, eq, inArray, sql } from "../../db/sql.ts";
import { writeRows } from "../../db/write-rows.ts";
import { judgeEntities, type ScoringContext } from "../scoring/judge-entities.ts";
import { rankPeriod } from "../scoring/rank-period.ts";
import { writeJudgement } from "../scoring/write-judgement.ts";
import type { AssessmentRow, Effect } from "./compare-statements.ts";
import { keepHistory } from "./keep-history.ts";
import { keyOf } from "./statement.ts";

/** The ingestion whose effect is written. */
export interface Committed {
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

/** What an ingestion or an undo changes of one period. */
export interface PeriodEffect extends Pick<Effect, "written" | "replaced" | "removed"> {
  /** All that stood for the entities it is about. */
  readonly standing: readonly AssessmentRow[];
}

/**
 * Writes what an ingestion or an undo changes of some entities in one period: what stood before into history, the
 * assessments, without those that are removed, and at once the judgement of those entities. Their ranks are still to
 * come. Give it an open transaction.
 */
export async function writeEffect(
  tx: Database,
  committed: Committed,
  context: ScoringContext,
  { written, replaced, removed = [], standing }: PeriodEffect,
): Promise<void> {
  await keepHistory(tx, committed, context.period, replaced);
  await writeRows(tx, assessments, written);
  await removeRows(tx, committed.programme, removed);

  const touched = new Set([...written, ...removed].map(({ entity }) => entity));
  const after = new Map(
    [...standing, ...written].filter((row) => touched.has(row.entity)).map((row) => [keyOf(row), row]),
  );
  for (const row of removed) after.delete(keyOf(row));
  await writeJudgement(tx, context, judgeEntities(context, [...after.values()]), touched);
}

/** Ranks a period anew, when all of its effects are written, and notes that it is another. */
export async function closePeriod(tx: Database, context: ScoringContext): Promise<void> {
  const { programme, period } = context;
  await rankPeriod(tx, context);
  await tx
    .update(periods)
    .set({ revision: sql`${periods.revision} + 1` })
    .where(and(eq(periods.programme, programme), eq(periods.code, period)));
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
