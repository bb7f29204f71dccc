import type { FeedbackInput, FeedbackReceipt } from "@marsad/shared/schemas";
import { askApi } from "./client.ts";

/** Gives a reader's answer about a page, or completes the one that is kept under `id`; resolves to its id. */
export async function sendFeedback(
  id: string | null,
  { page, language, ...words }: FeedbackInput,
): Promise<string> {
  const answer = await askApi(id === null ? "/feedback" : `/feedback/${id}`, {
    method: id === null ? "POST" : "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(id === null ? { page, language, ...words } : words),
  });
  return ((await answer.json()) as FeedbackReceipt).id;
}
