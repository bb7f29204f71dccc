import type { DraftList } from "@marsad/shared/schemas";
import type { Actor } from "../../../actor.ts";
import { authorise } from "../../../authorise.ts";
import type { Database } from "../../../db/database.ts";
import { methodologyDrafts } from "../../../db/schema/index.ts";
import { asc, eq } from "../../../db/sql.ts";
import { readProgramme } from "../../../results/read-programme.ts";

/** The drafts of a programme without their rules, by version. @throws Forbidden; NotFound */
export async function listDrafts(db: Database, programme: string, actor: Actor): Promise<DraftList> {
  authorise(actor, { role: "programme", programme });
  await readProgramme(db, programme);
  const rows = await db
    .select()
    .from(methodologyDrafts)
    .where(eq(methodologyDrafts.programme, programme))
    .orderBy(asc(methodologyDrafts.version));
  return {
    drafts: rows.map(({ definition: { names }, changedAt, ...row }) => ({
      ...row,
      status: "draft",
      changedAt: changedAt.toISOString(),
      names,
    })),
  };
}
