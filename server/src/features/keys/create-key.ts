import { randomUUID } from "node:crypto";
import type { CreatedKey, KeyInput, KeyScope } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { toScopeColumns } from "../../db/key-scope.ts";
import { apiKeys, entities, programmes } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { NotFound } from "../../errors.ts";
import { createToken, hashToken } from "../../token.ts";
import { toKey } from "./to-key.ts";

/** Makes a key; its token is in the answer and nowhere else. Its scope must exist, so that a slip of the pen is noticed. */
export async function createKey(
  db: Database,
  actor: Actor,
  { name, scope }: KeyInput,
  now: Date,
): Promise<CreatedKey> {
  authorise(actor, { role: "administrator" });
  await refuseUnknownScope(db, scope);
  const token = createToken();
  const row = {
    id: randomUUID(),
    name,
    hash: hashToken(token),
    ...toScopeColumns(scope),
    createdAt: now,
    lastUsedAt: null,
    revokedAt: null,
  };
  await db.insert(apiKeys).values(row);
  return { ...toKey(row), token };
}

async function refuseUnknownScope(db: Database, scope: KeyScope): Promise<void> {
  if (scope.role === "administrator") return;
  const found = await db
    .select({ code: programmes.code })
    .from(programmes)
    .where(eq(programmes.code, scope.programme));
  if (found.length === 0) {
    throw new NotFound("programme", scope.programme);
  }
  if (scope.role === "programme") return;
  const known = await db
    .select({ code: entities.code })
    .from(entities)
    .where(and(eq(entities.programme, scope.programme), eq(entities.code, scope.entity)));
  if (known.length === 0) throw new NotFound("entity", scope.entity);
}
