import type { KeyScope } from "@marsad/shared/schemas";

/** Who asks: the holder of an API key, or the owner of this installation at its command line. */
export interface Actor {
  readonly kind: "key" | "owner";
  /** Null for the owner, who needs no key. */
  readonly keyId: string | null;
  /** As it stands in the records of what the actor did. */
  readonly name: string;
  readonly scope: KeyScope;
}

/** Whoever runs this installation: may do everything. */
export const owner: Actor = {
  kind: "owner",
  keyId: null,
  name: "command line",
  scope: { role: "administrator" },
};

/** Whether the actor may write what `target` names: its own scope, or something inside it. */
export function isAllowed({ scope }: Actor, target: KeyScope): boolean {
  if (scope.role === "administrator") return true;
  if (target.role === "administrator" || target.programme !== scope.programme) return false;
  if (scope.role === "programme") return true;
  return target.role === "entity" && target.entity === scope.entity;
}
