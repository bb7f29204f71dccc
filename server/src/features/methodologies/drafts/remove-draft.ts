import type { Draft } from "@marsad/shared/schemas";
import type { Database } from "../../../db/database.ts";
import { methodologyDrafts } from "../../../db/schema/index.ts";
import { and, eq } from "../../../db/sql.ts";
import { type DraftAddress, readDraft } from "./read-draft.ts";

/** Gives a draft up, and answers what it was. @throws Forbidden; NotFound `draft-not-found` */
export function removeDraft(db: Database, address: DraftAddress): Promise<Draft> {
  const { programme, version } = address;
  return db.transaction(async (tx) => {
    const draft = await readDraft(tx, address);
    await tx
      .delete(methodologyDrafts)
      .where(and(eq(methodologyDrafts.programme, programme), eq(methodologyDrafts.version, version)));
    return draft;
  });
}
