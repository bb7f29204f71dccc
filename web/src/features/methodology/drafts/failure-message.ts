import { ApiError } from "../../../api/client.ts";
import type { MessageKey } from "../../../i18n/message-key.ts";

const byCode: Readonly<Record<string, MessageKey>> = {
  "invalid-methodology": "drafts.error.invalid",
  "methodology-published": "drafts.error.published",
  "draft-changed": "drafts.error.changed",
  "no-version-before": "drafts.error.nothing-before",
  "scores-published-elsewhere": "drafts.error.elsewhere",
};

const byStatus: Readonly<Record<number, MessageKey>> = {
  0: "drafts.error.offline",
  401: "drafts.error.key",
  403: "drafts.error.forbidden",
  404: "drafts.error.gone",
  409: "drafts.error.conflict",
  413: "drafts.error.large",
  429: "drafts.error.many",
};

/** The sentence that says why something could not be done with a draft, and what to do. */
export function failureMessage(error: unknown): MessageKey {
  if (!(error instanceof ApiError)) return "drafts.error.server";
  const { code, status } = error;
  return byCode[code] ?? byStatus[status] ?? (status < 500 ? "drafts.error.refused" : "drafts.error.server");
}
