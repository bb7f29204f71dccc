import { ApiError } from "../../../api/client.ts";
import type { MessageKey } from "../../../i18n/message-key.ts";
import { problemMessage } from "../../../ui/problem-message.ts";

/** Why there is no PDF, and what the reader can do about it. */
export function sayPrintFailure(error: unknown): MessageKey {
  if (!(error instanceof ApiError)) return "problem.unexpected";
  if (error.status === 501) return "scorecard.no-browser";
  if (error.status === 503 || error.status === 504) return "scorecard.busy";
  return problemMessage(error);
}
