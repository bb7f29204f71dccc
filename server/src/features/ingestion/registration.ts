import type { EntityInput, ServiceInput } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import type { Database } from "../../db/database.ts";
import { putEntities } from "../entities/put-entities.ts";
import { putServices } from "../services/put-services.ts";

/** Entities and services that a source brings with it, beside what it says of them. */
export interface Registration {
  readonly entities: readonly (EntityInput & { readonly code: string })[];
  readonly services: readonly (ServiceInput & { readonly entity: string; readonly code: string })[];
}

/** Creates or updates what a source brings with it, by the same rules as anyone who registers it by hand. */
export async function register(
  tx: Database,
  { entities, services }: Registration,
  by: { readonly programme: string; readonly actor: Actor; readonly now: Date },
): Promise<void> {
  await putEntities(tx, { ...by, entities });
  await putServices(tx, { ...by, services });
}
