import { randomUUID } from "node:crypto";
import type { FeedbackInput, FeedbackReceipt } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { feedback } from "../../db/schema/index.ts";
import { cleanComment } from "./clean-comment.ts";

/** Keeps what a reader answered about a page. */
export async function giveFeedback(
  db: Database,
  { comment, ...answer }: FeedbackInput,
  { version, now }: { readonly version: string; readonly now: Date },
): Promise<FeedbackReceipt> {
  const id = randomUUID();
  await db.insert(feedback).values({ ...answer, id, comment: cleanComment(comment), version, givenAt: now });
  return { received: true, id };
}
