import type { Database } from "../../db/database.ts";
import { entities, methodologies, periods } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";

/** What published figures of a programme are checked and judged by. */
export interface JudgingContext {
  readonly entities: ReadonlySet<string>;
  /** By period, the level scale of its methodology. */
  readonly levels: ReadonlyMap<string, readonly { readonly code: string; readonly from: number }[]>;
}

/** Reads the entities of a programme and the level scales of its periods. */
export async function readJudgingContext(tx: Database, programme: string): Promise<JudgingContext> {
  const known = await tx
    .select({ code: entities.code })
    .from(entities)
    .where(eq(entities.programme, programme));
  const scales = await tx
    .select({ period: periods.code, definition: methodologies.definition })
    .from(periods)
    .innerJoin(
      methodologies,
      and(eq(methodologies.programme, periods.programme), eq(methodologies.version, periods.methodology)),
    )
    .where(eq(periods.programme, programme));
  return {
    entities: new Set(known.map(({ code }) => code)),
    levels: new Map(scales.map(({ period, definition }) => [period, definition.levels])),
  };
}
