import type { Database } from "../../db/database.ts";
import { assessments } from "../../db/schema/index.ts";
import { and, eq, inArray } from "../../db/sql.ts";

/** What was reported of one service in one period. */
export interface ServiceFacts {
  /** The version whose indicators, in order, `values` and `states` follow. */
  readonly methodology: string;
  readonly values: readonly (number | null)[];
  readonly states: string;
  readonly volume: number | null;
}

/** What was reported of one service, by period. */
export async function readServiceFacts(
  db: Database,
  {
    programme,
    entity,
    service,
  }: { readonly programme: string; readonly entity: string; readonly service: string },
  periods: readonly string[],
): Promise<Map<string, ServiceFacts>> {
  if (periods.length === 0) return new Map();
  const rows = await db
    .select({
      period: assessments.period,
      methodology: assessments.methodology,
      values: assessments.values,
      states: assessments.states,
      volume: assessments.volume,
    })
    .from(assessments)
    .where(
      and(
        eq(assessments.programme, programme),
        eq(assessments.entity, entity),
        eq(assessments.service, service),
        inArray(assessments.period, [...periods]),
      ),
    );
  return new Map(rows.map(({ period, ...facts }) => [period, facts]));
}
