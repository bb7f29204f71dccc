import type { MethodologyDefinition } from "@marsad/shared/schemas";
import type { Database } from "../db/database.ts";
import { methodologies } from "../db/schema/index.ts";
import { and, eq, inArray, sql } from "../db/sql.ts";
import type { Timeline } from "./timeline.ts";

/** By version, the codes of the dimensions of every methodology in a timeline, in its order. */
export async function readDimensions(
  db: Database,
  programme: string,
  timeline: Timeline,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const versions = [...new Set(timeline.map(({ methodology }) => methodology))];
  if (versions.length === 0) return new Map();
  const rows = await db
    .select({
      version: methodologies.version,
      dimensions: sql<MethodologyDefinition["dimensions"]>`${methodologies.definition} -> 'dimensions'`,
    })
    .from(methodologies)
    .where(and(eq(methodologies.programme, programme), inArray(methodologies.version, versions)));
  return new Map(rows.map(({ version, dimensions }) => [version, dimensions.map(({ code }) => code)]));
}
