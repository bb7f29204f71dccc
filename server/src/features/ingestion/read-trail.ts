import type { Database } from "../../db/database.ts";
import { assessmentHistory, assessments, type ingestions } from "../../db/schema/index.ts";
import { and, eq, type InferSelectModel, inArray, or } from "../../db/sql.ts";
import type { AssessmentRow } from "./compare-statements.ts";
import { keyOf } from "./statement.ts";

/** What an ingestion did to one assessment. */
export interface Step {
  readonly period: string;
  readonly entity: string;
  readonly service: string;
  /** What stood before; null where the ingestion began it. */
  readonly before: AssessmentRow | null;
  /** The ingestion whose row it left standing; null where it left none. */
  readonly left: string | null;
}

/**
 * Every assessment that a committed ingestion wrote. An ingestion leaves rows of its own. An undo leaves, with their
 * former ingestion, the rows that the undone one had replaced, and none where that one had begun them.
 */
export async function readTrail(
  tx: Database,
  { programme, id, periods, undoes }: InferSelectModel<typeof ingestions>,
): Promise<Step[]> {
  const { replacedBy, ingestion } = assessmentHistory;
  const history = await tx
    .select()
    .from(assessmentHistory)
    .where(
      and(
        eq(assessmentHistory.programme, programme),
        inArray(assessmentHistory.period, periods),
        undoes === null ? or(eq(replacedBy, id), eq(ingestion, id)) : inArray(replacedBy, [id, undoes]),
      ),
    );
  const standing = await tx
    .select()
    .from(assessments)
    .where(
      and(
        eq(assessments.programme, programme),
        inArray(assessments.period, periods),
        eq(assessments.ingestion, id),
      ),
    );
  const replacedIn = (by: string) =>
    new Map(
      history.flatMap(({ replacedBy: successor, replacedAt: _, ...row }) =>
        successor === by ? [[keyOf(row), row] as const] : [],
      ),
    );
  const before = replacedIn(id);
  const restored = undoes === null ? null : replacedIn(undoes);
  const touched = new Map([...history, ...standing].map((row) => [keyOf(row), row]));
  return [...touched].map(([key, { period, entity, service }]) => ({
    ...{ period, entity, service },
    before: before.get(key) ?? null,
    left: restored === null ? id : (restored.get(key)?.ingestion ?? null),
  }));
}
