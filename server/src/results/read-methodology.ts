import type { MethodologyDefinition } from "@marsad/shared/schemas";
import type { Database } from "../db/database.ts";
import { methodologies } from "../db/schema/index.ts";
import { and, eq } from "../db/sql.ts";
import { NotFound } from "../errors.ts";

/** The rules of one version. @throws NotFound for an unknown one. */
export async function readMethodology(
  db: Database,
  programme: string,
  version: string,
): Promise<MethodologyDefinition> {
  const [found] = await db
    .select({ definition: methodologies.definition })
    .from(methodologies)
    .where(and(eq(methodologies.programme, programme), eq(methodologies.version, version)));
  if (found === undefined) throw new NotFound("methodology", version);
  return found.definition;
}
