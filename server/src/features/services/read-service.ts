import type { Service } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { services } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { NotFound } from "../../errors.ts";

/** One service of one entity, as it is now. Throws 404 `service-not-found`. */
export async function readService(
  db: Database,
  programme: string,
  entity: string,
  code: string,
): Promise<Service> {
  const [row] = await db
    .select()
    .from(services)
    .where(and(eq(services.programme, programme), eq(services.entity, entity), eq(services.code, code)));
  if (row === undefined) throw new NotFound("service", code);
  const { programme: _, ...service } = row;
  return service;
}
