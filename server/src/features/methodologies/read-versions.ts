import type { MethodologyDefinition } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { methodologies, periods } from "../../db/schema/index.ts";
import { asc, eq } from "../../db/sql.ts";

/** A published version, and the periods that are scored by it in order of time. */
export interface PublishedVersion {
  readonly version: string;
  readonly definition: MethodologyDefinition;
  readonly status: "draft" | "published";
  readonly hash: string;
  readonly publishedAt: Date | null;
  readonly periods: readonly string[];
}

/** The versions of a programme in the order of the first period that each serves; those without a period come last. */
export async function readVersions(db: Database, programme: string): Promise<PublishedVersion[]> {
  const versions = await db
    .select()
    .from(methodologies)
    .where(eq(methodologies.programme, programme))
    .orderBy(methodologies.version);
  const served = await db
    .select({ code: periods.code, methodology: periods.methodology })
    .from(periods)
    .where(eq(periods.programme, programme))
    .orderBy(asc(periods.start));
  const firstOf = (version: string) => {
    const place = served.findIndex(({ methodology }) => methodology === version);
    return place < 0 ? served.length : place;
  };
  return versions
    .toSorted((a, b) => firstOf(a.version) - firstOf(b.version))
    .map((row) => ({
      ...row,
      periods: served.filter(({ methodology }) => methodology === row.version).map(({ code }) => code),
    }));
}
