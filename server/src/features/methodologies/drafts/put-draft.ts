import { checkMethodology } from "@marsad/shared/input/check-methodology";
import type { MethodologyDefinition } from "@marsad/shared/schemas";
import type { Actor } from "../../../actor.ts";
import { authorise } from "../../../authorise.ts";
import type { Database } from "../../../db/database.ts";
import { lockProgramme } from "../../../db/lock-programme.ts";
import { methodologies, methodologyDrafts } from "../../../db/schema/index.ts";
import { and, eq } from "../../../db/sql.ts";
import { writeRows } from "../../../db/write-rows.ts";
import { Conflict, Refused } from "../../../errors.ts";
import { hashDefinition } from "../hash-definition.ts";

/** A draft as it shall be, who says so and when. */
export interface DraftWrite {
  readonly programme: string;
  readonly definition: MethodologyDefinition;
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * Puts a draft in the place of the one of its version, or begins it. It is held to what a published one is held to, and
 * nobody without a key sees anything of it. Resolves to whether it is new; the same rules again change nothing.
 *
 * @throws Forbidden; NotFound; Refused `invalid-methodology`; Conflict `methodology-published`
 */
export function putDraft(db: Database, { programme, definition, actor, now }: DraftWrite): Promise<boolean> {
  authorise(actor, { role: "programme", programme });
  return db.transaction(async (tx) => {
    const framework = await lockProgramme(tx, programme);
    const published = await tx.select().from(methodologies).where(eq(methodologies.programme, programme));
    const { version } = definition;
    if (published.some((one) => one.version === version)) {
      throw new Conflict("methodology-published", "A published version of a methodology never changes.", {
        detail: `${version} is published; write these rules as another version.`,
      });
    }
    const rules = published.map((one) => one.definition);
    const problems = checkMethodology(definition, framework, rules);
    if (problems.length > 0) {
      throw new Refused("invalid-methodology", "The methodology cannot be so.", problems);
    }
    const hash = hashDefinition(definition);
    const [standing] = await tx
      .select({ hash: methodologyDrafts.hash })
      .from(methodologyDrafts)
      .where(and(eq(methodologyDrafts.programme, programme), eq(methodologyDrafts.version, version)));
    if (standing?.hash !== hash) {
      const row = { programme, version, definition, hash, changedAt: now, changedBy: actor.name };
      await writeRows(tx, methodologyDrafts, [row]);
    }
    return standing === undefined;
  });
}
