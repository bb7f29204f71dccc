import type { Names } from "@marsad/shared/schemas";
import type { Database } from "../db/database.ts";
import { services } from "../db/schema/index.ts";
import { and, eq } from "../db/sql.ts";

/** The names of the services of an entity, those that it has given up included, by code. */
export async function readServiceNames(
  db: Database,
  programme: string,
  entity: string,
): Promise<Map<string, Names>> {
  const rows = await db
    .select({ code: services.code, names: services.names })
    .from(services)
    .where(and(eq(services.programme, programme), eq(services.entity, entity)));
  return new Map(rows.map(({ code, names }) => [code, names]));
}
