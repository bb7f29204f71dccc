import type { Programme } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { NotFound } from "../../errors.ts";
import { readProgrammes } from "./read-programmes.ts";

/** One programme. Throws 404 `programme-not-found`. */
export async function readProgramme(db: Database, code: string): Promise<Programme> {
  const [programme] = await readProgrammes(db, code);
  if (programme === undefined) throw new NotFound("programme", code);
  return programme;
}
