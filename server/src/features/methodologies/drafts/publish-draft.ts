import type { PublishedMethodologyVersion } from "@marsad/shared/schemas";
import type { Database } from "../../../db/database.ts";
import { lockProgramme } from "../../../db/lock-programme.ts";
import { Conflict } from "../../../errors.ts";
import { putMethodologies } from "../put-methodologies.ts";
import { readMethodology } from "../read-methodology.ts";
import { type DraftAddress, readDraft } from "./read-draft.ts";
import { removeDraft } from "./remove-draft.ts";

/** Which draft is published, and when. */
export interface Publication extends DraftAddress {
  /** What the draft has to have still: what was read or tried, and nothing else, is published. */
  readonly hash?: string | undefined;
  readonly now: Date;
}

/**
 * Publishes a draft: it is frozen under its hash, and is a draft no more. It is checked again, since its programme may
 * have changed since it was put.
 *
 * @throws Forbidden; NotFound `draft-not-found`; Refused `invalid-methodology`; Conflict `draft-changed` where it has
 * another hash, `methodology-published` where other rules were published under its version
 */
export function publishDraft(db: Database, publication: Publication): Promise<PublishedMethodologyVersion> {
  const { programme, version, actor, hash, now } = publication;
  return db.transaction(async (tx) => {
    await lockProgramme(tx, programme);
    const draft = await readDraft(tx, publication);
    if (hash !== undefined && hash !== draft.hash) {
      throw new Conflict("draft-changed", "The draft is not the one that was meant.", {
        detail: `It has the hash ${draft.hash} now; read it again before it is published.`,
      });
    }
    await putMethodologies(tx, { programme, definitions: [draft.definition], actor, now });
    await removeDraft(tx, publication);
    return readMethodology(tx, programme, version);
  });
}
