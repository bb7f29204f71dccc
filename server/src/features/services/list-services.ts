import type { Service, ServiceList, ServiceQuery } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { entities, services } from "../../db/schema/index.ts";
import { and, asc, eq, sql } from "../../db/sql.ts";
import { NotFound } from "../../errors.ts";
import { readServiceCursor, writeServiceCursor } from "./service-cursor.ts";

/** The most services of a page where the query does not say. */
const usualLimit = 100;

/**
 * A page of the services of a programme, or of one entity, by entity and code. Services that appear or go while
 * somebody turns pages shift no other.
 *
 * @throws NotFound `entity-not-found`; AppError `invalid-cursor`
 */
export async function listServices(
  db: Database,
  programme: string,
  { entity, cursor, limit = usualLimit }: ServiceQuery,
): Promise<ServiceList> {
  if (entity !== undefined) await refuseUnknownEntity(db, programme, entity);
  const filter = and(
    eq(services.programme, programme),
    entity === undefined ? undefined : eq(services.entity, entity),
  );
  const page = await db
    .select()
    .from(services)
    .where(and(filter, cursor === undefined ? undefined : isAfter(cursor)))
    .orderBy(asc(services.entity), asc(services.code))
    .limit(limit + 1);
  const shown = page.slice(0, limit);
  const last = shown.at(-1);
  return {
    services: shown.map(toService),
    total: await db.$count(services, filter),
    next: page.length > limit && last !== undefined ? writeServiceCursor(last) : null,
  };
}

async function refuseUnknownEntity(db: Database, programme: string, code: string): Promise<void> {
  const known = await db.$count(entities, and(eq(entities.programme, programme), eq(entities.code, code)));
  if (known === 0) throw new NotFound("entity", code);
}

function isAfter(cursor: string) {
  const { entity, code } = readServiceCursor(cursor);
  return sql`(${services.entity}, ${services.code}) > (${entity}, ${code})`;
}

function toService({ programme: _, ...service }: typeof services.$inferSelect): Service {
  return service;
}
