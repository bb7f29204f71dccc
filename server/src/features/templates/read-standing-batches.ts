import type { Database } from "../../db/database.ts";
import { assessments } from "../../db/schema/index.ts";
import { and, asc, eq, type InferSelectModel, sql } from "../../db/sql.ts";

export type StandingRow = InferSelectModel<typeof assessments>;

/** Rows that are in memory at once. */
const batchSize = 500;

/** Which assessments: of one period, of one entity or, with null, of all. */
export interface StandingRequest {
  readonly programme: string;
  readonly period: string;
  readonly entity: string | null;
}

/**
 * The assessments of a period by entity and service, as many at a time as memory should hold. Each batch is as it
 * stands when it is read: no transaction stays open while somebody downloads.
 */
export async function* readStandingBatches(
  db: Database,
  { programme, period, entity }: StandingRequest,
): AsyncGenerator<readonly StandingRow[]> {
  let last: StandingRow | undefined;
  for (;;) {
    const batch: StandingRow[] = await db
      .select()
      .from(assessments)
      .where(
        and(
          eq(assessments.programme, programme),
          eq(assessments.period, period),
          entity === null ? undefined : eq(assessments.entity, entity),
          last && sql`(${assessments.entity}, ${assessments.service}) > (${last.entity}, ${last.service})`,
        ),
      )
      .orderBy(asc(assessments.entity), asc(assessments.service))
      .limit(batchSize);
    if (batch.length > 0) yield batch;
    if (batch.length < batchSize) return;
    last = batch.at(-1);
  }
}
