import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import type { Connection } from "./connect.ts";
import type { Answer } from "./send-request.ts";

/** A file of a programme's values. */
interface ValuesFile {
  readonly path: string;
  readonly programme: string;
  readonly period: string | undefined;
  readonly onlyValid: boolean;
  readonly isDryRun: boolean;
}

/** Sends a file of values to be taken in; it is read from disk while it is sent. */
export async function sendFile(connection: Connection, file: ValuesFile): Promise<Answer> {
  return connection.request({
    method: "POST",
    path: `/programmes/${encodeURIComponent(file.programme)}/ingestions`,
    query: {
      period: file.period,
      onlyValid: file.onlyValid ? "true" : undefined,
      dryRun: file.isDryRun ? "true" : undefined,
      fileName: basename(file.path),
    },
    body: await openAsBlob(file.path, { type: "application/octet-stream" }),
  });
}
