import { openAsBlob } from "node:fs";
import { IngestionResult } from "@marsad/shared/schemas";
import { Check } from "typebox/value";
import { sendRequest } from "../cli/send-request.ts";
import { programme } from "./made-programme.ts";

/** Sends a file of values as anybody would, and answers how many values were taken in. */
export async function sendValues(address: string, token: string, path: string): Promise<number> {
  const { body } = await sendRequest(address, token, {
    method: "POST",
    path: `/programmes/${programme}/ingestions`,
    body: await openAsBlob(path, { type: "text/csv" }),
  });
  if (!Check(IngestionResult, body) || body.status !== "committed") throw new Error(JSON.stringify(body));
  return body.counts.cells;
}
