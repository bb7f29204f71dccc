import type { Ingestion } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import type { Database } from "../../db/database.ts";
import { ingestions } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { NotFound } from "../../errors.ts";
import { visibleTo } from "./list-ingestions.ts";
import { toIngestion } from "./to-ingestion.ts";

/** One ingestion with its problems. One that the actor may not see is not found. */
export async function readIngestion(
  db: Database,
  { programme, id, actor }: { programme: string; id: string; actor: Actor },
): Promise<Ingestion> {
  const [row] = await db
    .select()
    .from(ingestions)
    .where(and(eq(ingestions.programme, programme), eq(ingestions.id, id), visibleTo(actor, programme)));
  if (row === undefined) throw new NotFound("ingestion", id);
  return toIngestion(row);
}
