import type { CreatedKey } from "@marsad/shared/schemas";
import { owner } from "../../actor.ts";
import type { Database } from "../../db/database.ts";
import { apiKeys } from "../../db/schema/index.ts";
import { sql } from "../../db/sql.ts";
import { createKey } from "./create-key.ts";

/** Makes an administrator's key where no key was ever made, else resolves to null. Of several servers that start at once, one makes it. */
export function createFirstKey(db: Database, now: Date): Promise<CreatedKey | null> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`lock table ${apiKeys} in share row exclusive mode`);
    if ((await tx.$count(apiKeys)) > 0) return null;
    return createKey(tx, owner, { name: "first administrator", scope: { role: "administrator" } }, now);
  });
}
