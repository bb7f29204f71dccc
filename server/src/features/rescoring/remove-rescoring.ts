import type { Rescoring } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { lockProgramme } from "../../db/lock-programme.ts";
import { touchProgramme } from "../../db/touch-programme.ts";
import { forgetRescoring } from "../scoring/judge-beside.ts";
import { type RescoringAddress, readRescoring } from "./read-rescoring.ts";

/**
 * Removes what a period is under a version beside its own, and answers what it was. The official result is not touched.
 *
 * @throws Forbidden; NotFound `rescoring-not-found`
 */
export function removeRescoring(
  db: Database,
  { actor, now, ...address }: RescoringAddress & { readonly actor: Actor; readonly now: Date },
): Promise<Rescoring> {
  const { programme, version } = address;
  authorise(actor, { role: "programme", programme });
  return db.transaction(async (tx) => {
    await lockProgramme(tx, programme);
    const removed = await readRescoring(tx, address);
    await forgetRescoring(tx, address, version);
    await touchProgramme(tx, programme, now);
    return removed;
  });
}
