import type { MethodologyChanges } from "@marsad/shared/schemas";
import type { Database } from "../../../db/database.ts";
import { Conflict } from "../../../errors.ts";
import { readProgramme } from "../../../results/read-programme.ts";
import { compareVersions } from "../compare-versions.ts";
import { versionIn } from "../read-changes.ts";
import { readVersions } from "../read-versions.ts";
import { type DraftAddress, readDraft } from "./read-draft.ts";

/**
 * In what a draft differs from a published version: from `from`, or without it from the one it says it comes after, or
 * else from the one that serves the latest period.
 *
 * @throws Forbidden; NotFound; Conflict `no-version-before` where nothing is published yet
 */
export async function readDraftChanges(
  db: Database,
  address: DraftAddress,
  from: string | undefined,
): Promise<MethodologyChanges> {
  const { definition } = await readDraft(db, address);
  const versions = await readVersions(db, address.programme);
  const named = from ?? definition.mapping?.version;
  const latest = versions.findLast(({ periods }) => periods.length > 0) ?? versions.at(-1);
  const before = named === undefined ? latest : versionIn(versions, named);
  if (before === undefined) {
    throw new Conflict("no-version-before", "There is no version before this one to compare it with.");
  }
  const programme = await readProgramme(db, address.programme);
  return compareVersions(programme, before, { definition, periods: [] });
}
