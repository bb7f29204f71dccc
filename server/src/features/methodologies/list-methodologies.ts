import type { MethodologyList } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readVersions } from "./read-versions.ts";

/** The versions of a programme without their rules, in the order of the first period that each serves. */
export async function listMethodologies(db: Database, programme: string): Promise<MethodologyList> {
  const versions = await readVersions(db, programme);
  return {
    methodologies: versions.map(
      ({ version, status, hash, publishedAt, definition: { names, scoring }, periods }) => ({
        version,
        status,
        hash,
        publishedAt: publishedAt?.toISOString() ?? null,
        names,
        scoring,
        periods: [...periods],
      }),
    ),
  };
}
