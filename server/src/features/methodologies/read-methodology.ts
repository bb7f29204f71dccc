import type { PublishedMethodologyVersion } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { methodologies } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { NotFound } from "../../errors.ts";

/** One version with all its rules. Throws 404 `methodology-not-found`. */
export async function readMethodology(
  db: Database,
  programme: string,
  version: string,
): Promise<PublishedMethodologyVersion> {
  const [row] = await db
    .select()
    .from(methodologies)
    .where(and(eq(methodologies.programme, programme), eq(methodologies.version, version)));
  if (row === undefined) throw new NotFound("methodology", version);
  return { ...row, publishedAt: row.publishedAt?.toISOString() ?? null };
}
