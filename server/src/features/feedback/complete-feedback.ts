import type { FeedbackReceipt, FeedbackWords } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { feedback } from "../../db/schema/index.ts";
import { eq } from "../../db/sql.ts";
import { NotFound } from "../../errors.ts";
import { cleanComment } from "./clean-comment.ts";

/**
 * Replaces what was answered by what the same reader says now; it stays one answer, of the time when it was given.
 * @throws NotFound for an answer that is not kept.
 */
export async function completeFeedback(
  db: Database,
  id: string,
  { useful, reasons, comment }: FeedbackWords,
): Promise<FeedbackReceipt> {
  const completed = await db
    .update(feedback)
    .set({ useful, reasons, comment: cleanComment(comment) })
    .where(eq(feedback.id, id))
    .returning({ id: feedback.id });
  if (completed.length === 0) throw new NotFound("feedback", id);
  return { received: true, id };
}
