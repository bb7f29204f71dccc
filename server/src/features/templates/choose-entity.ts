import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";

/**
 * Whose values are asked for: the entity that is named, else the one that the key is for, else null for all of the
 * programme.
 *
 * @throws Forbidden where the key does not reach that far.
 */
export function chooseEntity(
  actor: Actor,
  { programme, entity }: { readonly programme: string; readonly entity?: string | undefined },
): string | null {
  const chosen = entity ?? (actor.scope.role === "entity" ? actor.scope.entity : null);
  authorise(
    actor,
    chosen === null ? { role: "programme", programme } : { role: "entity", programme, entity: chosen },
  );
  return chosen;
}
