import type { Entity } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { NotFound } from "../../errors.ts";
import { selectEntities } from "./select-entities.ts";

/** One entity, with how many services it has. Throws 404 `entity-not-found`. */
export async function readEntity(db: Database, programme: string, code: string): Promise<Entity> {
  const [entity] = await selectEntities(db, programme, code);
  if (entity === undefined) throw new NotFound("entity", code);
  return entity;
}
