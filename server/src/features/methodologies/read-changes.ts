import type { MethodologyChanges } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { Conflict, NotFound } from "../../errors.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { compareVersions } from "./compare-versions.ts";
import { type PublishedVersion, readVersions } from "./read-versions.ts";

/**
 * In what a version differs from another one: from `from`, or without it from the one it says it comes after, or else from
 * the one that served before it.
 *
 * @throws NotFound for an unknown version; Conflict `no-version-before` where none is named and none came before
 */
export function readChanges(
  db: Database,
  { programme: code, version }: { readonly programme: string; readonly version: string },
  from: string | undefined,
): Promise<MethodologyChanges> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, code);
    const versions = await readVersions(snapshot, code);
    const to = versionIn(versions, version);
    return compareVersions(programme, versionBefore(versions, to, from), to);
  });
}

/** @throws NotFound */
export function versionIn(versions: readonly PublishedVersion[], version: string): PublishedVersion {
  const found = versions.find((one) => one.version === version);
  if (found === undefined) throw new NotFound("methodology", version);
  return found;
}

function versionBefore(
  versions: readonly PublishedVersion[],
  { version, definition }: PublishedVersion,
  from: string | undefined,
): PublishedVersion {
  const named = from ?? definition.mapping?.version;
  if (named !== undefined) return versionIn(versions, named);
  const before = versions[versions.findIndex((one) => one.version === version) - 1];
  if (before === undefined) {
    throw new Conflict("no-version-before", "There is no version before this one to compare it with.", {
      detail: "Name another one as from.",
    });
  }
  return before;
}
