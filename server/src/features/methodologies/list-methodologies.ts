import type { MethodologyList } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { methodologies, periods } from "../../db/schema/index.ts";
import { asc, eq } from "../../db/sql.ts";

/** The versions of a programme without their rules, in the order of the first period that each serves. */
export async function listMethodologies(db: Database, programme: string): Promise<MethodologyList> {
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
  return {
    methodologies: versions
      .toSorted((a, b) => firstOf(a.version) - firstOf(b.version))
      .map(({ version, status, hash, publishedAt, definition: { names, scoring } }) => ({
        version,
        status,
        hash,
        publishedAt: publishedAt?.toISOString() ?? null,
        names,
        scoring,
        periods: served.filter(({ methodology }) => methodology === version).map(({ code }) => code),
      })),
  };
}
