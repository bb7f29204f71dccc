import type { Database } from "../../db/database.ts";
import { assessmentHistory, assessments } from "../../db/schema/index.ts";
import { getTableColumns, sql } from "../../db/sql.ts";
import type { AssessmentRow } from "./compare-statements.ts";
import type { Committed } from "./write-effect.ts";

/** Notes what assessments of one period hold before they are replaced. The database copies them: they need not travel. */
export async function keepHistory(
  tx: Database,
  { programme, id, now }: Committed,
  period: string,
  replaced: readonly AssessmentRow[],
): Promise<void> {
  if (replaced.length === 0) return;
  const columns = Object.values(getTableColumns(assessments));
  const own = sql.join(
    columns.map((column) => sql`${column}`),
    sql`, `,
  );
  await tx.execute(sql`
    insert into ${assessmentHistory}
    select ${own}, ${id}::uuid, ${now.toISOString()}::timestamptz
    from unnest(
      ${sql.param(replaced.map(({ entity }) => entity))}::text[],
      ${sql.param(replaced.map(({ service }) => service))}::text[]
    ) as given(entity, service)
    join ${assessments} on ${assessments.programme} = ${programme} and ${assessments.period} = ${period}
      and ${assessments.entity} = given.entity and ${assessments.service} = given.service`);
}
