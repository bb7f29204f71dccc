import type { Key } from "@marsad/shared/schemas";
import { toScope } from "../../db/key-scope.ts";
import type { apiKeys } from "../../db/schema/index.ts";

/** A key as the API shows it: without its hash. */
export function toKey(row: typeof apiKeys.$inferSelect): Key {
  return {
    id: row.id,
    name: row.name,
    scope: toScope(row),
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
