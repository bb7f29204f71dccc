import { ApiError } from "../../api/client.ts";
import type { MessageKey } from "../../i18n/message-key.ts";

const byCode: Readonly<Record<string, MessageKey>> = {
  "file-changed": "ingestion.error.file-changed",
  "ingestion-refused": "ingestion.error.refused",
  "bad-file-name": "ingestion.error.file-name",
  "upload-cut-off": "ingestion.error.offline",
  "corrections-too-large": "ingestion.error.corrections",
  "ingestion-already-undone": "ingestion.error.already-undone",
  "cannot-be-marked": "ingestion.error.not-markable",
  "too-large-for-a-workbook": "ingestion.error.large-workbook",
  "nothing-to-fill-in": "ingestion.error.nothing-to-fill-in",
  "scores-published-elsewhere": "ingestion.published-text",
  "period-not-measured": "ingestion.error.not-measured",
};

const byStatus: Readonly<Record<number, MessageKey>> = {
  0: "ingestion.error.offline",
  401: "ingestion.error.key",
  403: "ingestion.error.forbidden",
  404: "ingestion.error.not-found",
  408: "ingestion.error.slow",
  409: "ingestion.error.conflict",
  413: "ingestion.error.large",
  415: "ingestion.error.type",
  429: "ingestion.error.many",
  507: "ingestion.error.no-room",
};

/** The sentence that says why an upload, an undo or a download did not work, and what to do. */
export function failureMessage(error: unknown): MessageKey {
  if (!(error instanceof ApiError)) return "ingestion.error.server";
  const { code, status } = error;
  return (
    byCode[code] ?? byStatus[status] ?? (status < 500 ? "ingestion.error.invalid" : "ingestion.error.server")
  );
}
