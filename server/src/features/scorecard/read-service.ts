import type { Service } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { services } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { NotFound } from "../../errors.ts";

/** A service as it is now. @throws NotFound for an unknown one. */
export async function readService(
  db: Database,
  programme: string,
  entity: string,
  code: string,
): Promise<Service> {
  const [found] = await db
    .select({
      entity: services.entity,
      code: services.code,
      names: services.names,
      segments: services.segments,
      channels: services.channels,
      platform: services.platform,
      sharing: services.sharing,
    })
    .from(services)
    .where(and(eq(services.programme, programme), eq(services.entity, entity), eq(services.code, code)));
  if (found === undefined) throw new NotFound("service", code);
  return found;
}
