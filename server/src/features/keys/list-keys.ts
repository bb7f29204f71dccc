import type { KeyList } from "@marsad/shared/schemas";
import { type Actor, isAllowed } from "../../actor.ts";
import type { Database } from "../../db/database.ts";
import { apiKeys } from "../../db/schema/index.ts";
import { Forbidden } from "../../errors.ts";
import { toKey } from "./to-key.ts";

/** All keys, oldest first, revoked ones too. */
export async function listKeys(db: Database, actor: Actor): Promise<KeyList> {
  if (!isAllowed(actor, { role: "administrator" })) {
    throw new Forbidden("forbidden", "The API key does not reach that far.");
  }
  const rows = await db.select().from(apiKeys).orderBy(apiKeys.createdAt, apiKeys.id);
  return { keys: rows.map(toKey) };
}
