import type { KeyScope } from "@marsad/shared/schemas";
import { type Actor, isAllowed } from "./actor.ts";
import { Forbidden } from "./errors.ts";

/** Throws 403 `forbidden` unless the actor may write what `target` names. */
export function authorise(actor: Actor, target: KeyScope): void {
  if (isAllowed(actor, target)) return;
  throw new Forbidden("forbidden", "The API key does not reach that far.");
}
