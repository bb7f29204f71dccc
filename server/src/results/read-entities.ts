import type { EntitySummary } from "@marsad/shared/schemas";
import type { Database } from "../db/database.ts";
import { entities } from "../db/schema/index.ts";
import { and, asc, eq, inArray } from "../db/sql.ts";
import { NotFound } from "../errors.ts";

const summary = {
  code: entities.code,
  names: entities.names,
  kind: entities.kind,
  sector: entities.sector,
  region: entities.region,
};

/** The entities of a programme, by code; of those in `only`, where it is given. */
export function readEntities(
  db: Database,
  programme: string,
  only?: readonly string[],
): Promise<EntitySummary[]> {
  return db
    .select(summary)
    .from(entities)
    .where(and(eq(entities.programme, programme), only && inArray(entities.code, [...only])))
    .orderBy(asc(entities.code));
}

/** @throws NotFound for an unknown entity. */
export async function readEntity(db: Database, programme: string, code: string): Promise<EntitySummary> {
  const [entity] = await db
    .select(summary)
    .from(entities)
    .where(and(eq(entities.programme, programme), eq(entities.code, code)));
  if (entity === undefined) throw new NotFound("entity", code);
  return entity;
}
