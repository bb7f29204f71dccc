import { copyRows, encodeRows } from "../../db/copy-rows.ts";
import type { Database } from "../../db/database.ts";
import { listAsJson } from "../../db/list-as-json.ts";
import { assessments, periods } from "../../db/schema/index.ts";
import { and, eq, getTableColumns, inArray, sql } from "../../db/sql.ts";
import { judgeBeside } from "../scoring/judge-beside.ts";
import { judgeEntities, type ScoringContext } from "../scoring/judge-entities.ts";
import { rankPeriod } from "../scoring/rank-period.ts";
import { encodeJudgement, writeJudgement } from "../scoring/write-judgement.ts";
import type { AssessmentRow, Effect } from "./compare-statements.ts";
import { moveToHistory } from "./move-to-history.ts";

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
    .select({
      ...getTableColumns(assessments),
      values: listAsJson(assessments.values),
      segments: listAsJson(assessments.segments),
      channels: listAsJson(assessments.channels),
    })
    .from(assessments)
    .where(
      and(
        eq(assessments.programme, programme),
        inArray(assessments.period, ofPeriods),
        inArray(assessments.entity, ofEntities),
      ),
    );
}

/** Whether any assessment stands in a period. */
export async function hasStanding(db: Database, programme: string, period: string): Promise<boolean> {
  const found = await db
    .select({ period: assessments.period })
    .from(assessments)
    .where(and(eq(assessments.programme, programme), eq(assessments.period, period)))
    .limit(1);
  return found.length > 0;
}

/** What an ingestion or an undo changes of one period. */
export interface PeriodEffect extends Pick<Effect, "written" | "replaced"> {
  /** All that stood for the entities it is about. */
  readonly standing: readonly AssessmentRow[];
}

/**
 * Writes what an ingestion or an undo changes of some entities in one period: what stood before into history, the
 * assessments that come, in its place or new, and at once the judgement of those entities. Their ranks are still to
 * come. Give it an open transaction.
 */
export async function writeEffect(
  tx: Database,
  committed: Committed,
  context: ScoringContext,
  { written, replaced, standing }: PeriodEffect,
): Promise<void> {
  const touched = new Set([...written, ...replaced].map(({ entity }) => entity));
  const stood = standing.filter(({ entity }) => touched.has(entity));
  const gone = new Set(replaced);
  const untouched = stood.filter((row) => !gone.has(row));
  const judgement = encodeJudgement(judgeEntities(context, [...untouched, ...written]));

  await moveToHistory(tx, committed, context.period, replaced);
  await copyRows(tx, encodeRows(assessments, written));
  await writeJudgement(tx, context, judgement, new Set(stood.map(({ entity }) => entity)));
}

/** Ranks a period anew, when all of its effects are written, under every version that it is scored by, and notes that it is another. */
export async function closePeriod(tx: Database, context: ScoringContext): Promise<void> {
  const { programme, period } = context;
  await rankPeriod(tx, context);
  await judgeBeside(tx, context);
  await tx
    .update(periods)
    .set({ revision: sql`${periods.revision} + 1` })
    .where(and(eq(periods.programme, programme), eq(periods.code, period)));
}
