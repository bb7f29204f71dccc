import { NotFound } from "../errors.ts";
import type { Database } from "./database.ts";
import { programmes } from "./schema/index.ts";
import { eq } from "./sql.ts";

/**
 * The programme's row, held until the transaction ends: whoever writes anything of a programme takes this first, so
 * its writers take turns and none judges by what another is about to change. Throws 404 `programme-not-found`.
 */
export async function lockProgramme(tx: Database, code: string): Promise<typeof programmes.$inferSelect> {
  const [programme] = await tx
    .select()
    .from(programmes)
    .where(eq(programmes.code, code))
    .for("no key update");
  if (programme === undefined) throw new NotFound("programme", code);
  return programme;
}
