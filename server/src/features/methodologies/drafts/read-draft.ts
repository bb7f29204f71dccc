import type { Draft } from "@marsad/shared/schemas";
import type { Actor } from "../../../actor.ts";
import { authorise } from "../../../authorise.ts";
import type { Database } from "../../../db/database.ts";
import { methodologyDrafts } from "../../../db/schema/index.ts";
import { and, eq } from "../../../db/sql.ts";
import { NotFound } from "../../../errors.ts";

/** Which draft, and who asks for it. */
export interface DraftAddress {
  readonly programme: string;
  readonly version: string;
  readonly actor: Actor;
}

/** One draft with all its rules. @throws Forbidden; NotFound `draft-not-found` */
export async function readDraft(db: Database, { programme, version, actor }: DraftAddress): Promise<Draft> {
  authorise(actor, { role: "programme", programme });
  const [row] = await db
    .select()
    .from(methodologyDrafts)
    .where(and(eq(methodologyDrafts.programme, programme), eq(methodologyDrafts.version, version)));
  if (row === undefined) throw new NotFound("draft", version);
  return { ...row, status: "draft", changedAt: row.changedAt.toISOString() };
}
