import type { KeyList } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { apiKeys } from "../../db/schema/index.ts";
import { toKey } from "./to-key.ts";

/** All keys, oldest first, revoked ones too. */
export async function listKeys(db: Database, actor: Actor): Promise<KeyList> {
  authorise(actor, { role: "administrator" });
  const rows = await db.select().from(apiKeys).orderBy(apiKeys.createdAt, apiKeys.id);
  return { keys: rows.map(toKey) };
}
