import type { ProgrammeList } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readProgrammes } from "./read-programmes.ts";

/** All programmes, in the order of their codes. */
export async function listProgrammes(db: Database): Promise<ProgrammeList> {
  return { programmes: await readProgrammes(db) };
}
