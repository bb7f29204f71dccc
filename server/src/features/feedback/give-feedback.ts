import { randomUUID } from "node:crypto";
import type { FeedbackInput } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { feedback } from "../../db/schema/index.ts";

/** Keeps what a reader answered about a page. */
export async function giveFeedback(
  db: Database,
  { comment, ...answer }: FeedbackInput,
  { version, now }: { readonly version: string; readonly now: Date },
): Promise<void> {
  // PostgreSQL stores any text but this character.
  const text = comment?.replaceAll("\0", "").trim() || null;
  await db.insert(feedback).values({ ...answer, id: randomUUID(), comment: text, version, givenAt: now });
}
