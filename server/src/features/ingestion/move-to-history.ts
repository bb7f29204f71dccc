import type { Database } from "../../db/database.ts";
import { assessmentHistory, assessments } from "../../db/schema/index.ts";
import { getTableColumns, sql } from "../../db/sql.ts";
import type { AssessmentRow } from "./compare-statements.ts";
import type { Committed } from "./write-effect.ts";

/**
 * Takes assessments of one period away and notes in history what they held, whether others come in their place or none.
 * The database moves them: they need not travel.
 */
export async function moveToHistory(
  tx: Database,
  { programme, id, now }: Committed,
  period: string,
  replaced: readonly AssessmentRow[],
): Promise<void> {
  if (replaced.length === 0) return;
  const columns = sql.join(
    Object.values(getTableColumns(assessments)).map((column) => sql`${column}`),
    sql`, `,
  );
  await tx.execute(sql`
    with moved as (
      delete from ${assessments} using unnest(
        ${sql.param(replaced.map(({ entity }) => entity))}::text[],
        ${sql.param(replaced.map(({ service }) => service))}::text[]
      ) as given(entity, service)
      where ${assessments.programme} = ${programme} and ${assessments.period} = ${period}
        and ${assessments.entity} = given.entity and ${assessments.service} = given.service
      returning ${columns}
    )
    insert into ${assessmentHistory}
    select moved.*, ${id}::uuid, ${now.toISOString()}::timestamptz from moved`);
}
