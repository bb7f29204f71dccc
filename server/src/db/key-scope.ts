import type { KeyScope } from "@marsad/shared/schemas";
import type { apiKeys } from "./schema/index.ts";

type ScopeColumns = Pick<typeof apiKeys.$inferSelect, "role" | "programme" | "entity">;

/** The scope that a key's row holds. The table's own check keeps the three columns consistent. */
export function toScope({ role, programme, entity }: ScopeColumns): KeyScope {
  if (role === "entity" && programme !== null && entity !== null) return { role, programme, entity };
  if (role === "programme" && programme !== null) return { role, programme };
  if (role === "administrator") return { role };
  throw new Error(`an API key's scope is incomplete: ${role}`);
}

/** The columns that hold a scope. */
export function toScopeColumns(scope: KeyScope): ScopeColumns {
  return {
    role: scope.role,
    programme: scope.role === "administrator" ? null : scope.programme,
    entity: scope.role === "entity" ? scope.entity : null,
  };
}
