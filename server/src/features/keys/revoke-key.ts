import type { Key } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { apiKeys } from "../../db/schema/index.ts";
import { eq, sql } from "../../db/sql.ts";
import { NotFound } from "../../errors.ts";
import { toKey } from "./to-key.ts";

/** Ends a key for good, from the next request on. Revoking it again leaves the time of the first. */
export async function revokeKey(db: Database, actor: Actor, id: string, now: Date): Promise<Key> {
  authorise(actor, { role: "administrator" });
  const [row] = await db
    .update(apiKeys)
    .set({ revokedAt: sql`coalesce(${apiKeys.revokedAt}, ${now})` })
    .where(eq(apiKeys.id, id))
    .returning();
  if (row === undefined) throw new NotFound("key", id);
  return toKey(row);
}
