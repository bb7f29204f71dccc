import type { Names } from "@marsad/shared/schemas";
import { NotFound } from "../errors.ts";
import type { ProgrammeHead } from "./read-programme.ts";
import type { Group } from "./read-rollups.ts";

/** The names of a group by the programme's own lists; null for the nation. @throws NotFound for an unknown one. */
export function nameGroup({ classifications }: ProgrammeHead, { scope, code }: Group): Names | null {
  if (scope === "nation") return null;
  const found = classifications[`${scope}s`].find((one) => one.code === code);
  if (found === undefined) throw new NotFound(scope, code);
  return found.names;
}
