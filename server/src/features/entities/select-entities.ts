import type { Entity } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { entities, services } from "../../db/schema/index.ts";
import { and, count, eq } from "../../db/sql.ts";

/** The entities of a programme, or the one with `code` alone, with how many services each has; in no order. */
export async function selectEntities(db: Database, programme: string, code?: string): Promise<Entity[]> {
  return db
    .select({
      code: entities.code,
      names: entities.names,
      kind: entities.kind,
      sector: entities.sector,
      region: entities.region,
      parent: entities.parent,
      population: entities.population,
      services: count(services.code),
    })
    .from(entities)
    .leftJoin(services, and(eq(services.programme, entities.programme), eq(services.entity, entities.code)))
    .where(and(eq(entities.programme, programme), code === undefined ? undefined : eq(entities.code, code)))
    .groupBy(entities.programme, entities.code);
}
