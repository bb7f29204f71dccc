import type { Names } from "@marsad/shared/schemas";
import type { Database } from "../db/database.ts";
import { programmes } from "../db/schema/index.ts";
import { eq } from "../db/sql.ts";
import { NotFound } from "../errors.ts";

/** What a dataset says about the programme that it is of. */
export interface AboutProgramme {
  readonly code: string;
  readonly names: Names;
  readonly owner: Names;
  readonly attribution: Names | null;
  readonly synthetic: boolean;
  readonly results: "computed" | "published";
  readonly updatedAt: Date;
}

/** @throws NotFound for an unknown programme. */
export async function readAbout(db: Database, code: string): Promise<AboutProgramme> {
  const [about] = await db
    .select({
      code: programmes.code,
      names: programmes.names,
      owner: programmes.owner,
      attribution: programmes.attribution,
      synthetic: programmes.synthetic,
      results: programmes.results,
      updatedAt: programmes.updatedAt,
    })
    .from(programmes)
    .where(eq(programmes.code, code));
  if (about === undefined) throw new NotFound("programme", code);
  return about;
}
