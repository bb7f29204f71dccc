import type { Database } from "../../db/database.ts";
import { entities } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { NotFound } from "../../errors.ts";

/** Throws NotFound unless the programme has an entity with this code; null, which is all of them, passes. */
export async function refuseUnknownEntity(
  db: Database,
  programme: string,
  code: string | null,
): Promise<void> {
  if (code === null) return;
  const known = await db.$count(entities, and(eq(entities.programme, programme), eq(entities.code, code)));
  if (known === 0) throw new NotFound("entity", code);
}
