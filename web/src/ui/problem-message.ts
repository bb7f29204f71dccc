import { ApiError } from "../api/client.ts";
import type { MessageKey } from "../i18n/message-key.ts";

/** The sentence that says what went wrong to somebody who did not write the server. */
export function problemMessage(error: unknown): MessageKey {
  if (!(error instanceof ApiError)) return "problem.unexpected";
  if (error.status === 0) return "problem.offline";
  if (error.status === 404) return "problem.not-found";
  if (error.status === 429) return "problem.too-many";
  return error.status < 500 ? "problem.invalid" : "problem.unexpected";
}
