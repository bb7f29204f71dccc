import { openAsBlob } from "node:fs";
import { IngestionResult } from "@marsad/shared/schemas";
import { Check } from "typebox/value";
import { programme } from "./made-programme.ts";

/** Sends a file of values as anybody would, and answers how many values were taken in. */
export async function sendValues(address: string, token: string, path: string): Promise<number> {
  const answer = await fetch(`${address}/api/programmes/${programme}/ingestions`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "text/csv" },
    body: await openAsBlob(path),
  });
  const body: unknown = await answer.json();
  if (!Check(IngestionResult, body) || body.status !== "committed") throw new Error(JSON.stringify(body));
  return body.counts.cells;
}
