import type { Corrections, Ingestion, IngestionList, IngestionResult } from "@marsad/shared/schemas";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { ApiFile } from "./api-file.ts";
import { forgetWhenRefused, readWithKey } from "./ask-with-key.ts";
import { path } from "./queries.ts";
import { type Sending, sendBody } from "./send-body.ts";

/** A file with how it is to be read. */
export interface AskedFile {
  readonly programme: string;
  readonly file: File;
  /** Empty where each row names its own. */
  readonly period: string;
  /** Empty where the file is to be looked at for it. */
  readonly encoding: string;
  readonly corrections: Corrections;
}

const ingestions = (programme: string, ...more: readonly string[]) => [
  "programmes",
  programme,
  "ingestions",
  ...more,
];

/** The ingestions that a key may see, in pages, the newest first. The key itself is no part of what is remembered. */
export const ingestionsQuery = (key: string, programme: string) =>
  infiniteQueryOptions({
    queryKey: ["ingestions", programme, "list"],
    queryFn: ({ signal, pageParam }) =>
      readWithKey<IngestionList>(key, path(ingestions(programme), { cursor: pageParam }), { signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });

export const ingestionQuery = (key: string, programme: string, id: string) =>
  queryOptions({
    queryKey: ["ingestions", programme, "one", id],
    queryFn: ({ signal }) => readWithKey<Ingestion>(key, path(ingestions(programme, id)), { signal }),
    staleTime: 0,
  });

/** Letters of a file's name that the server takes; the ending is the more telling part. */
const longestName = 200;
const nameOf = ({ name }: File) => name.slice(-longestName);

/** What was sent goes as its own bytes; with corrections beside it as a form. */
function bodyOf({ file, corrections }: AskedFile): Pick<Sending, "body" | "headers"> {
  if (Object.keys(corrections).length === 0)
    return { body: file, headers: { "content-type": "application/octet-stream" } };
  const form = new FormData();
  form.append("file", file, nameOf(file));
  const mended = new Blob([JSON.stringify(corrections)], { type: "application/json" });
  form.append("corrections", mended, "corrections.json");
  return { body: form, headers: {} };
}

interface FileSending extends Pick<Sending, "signal" | "onProgress"> {
  readonly key: string;
}

async function sendFile(
  address: string,
  asked: AskedFile,
  { key, signal, onProgress, ...more }: FileSending & { idempotencyKey?: string },
): Promise<ApiFile> {
  const { body, headers } = bodyOf(asked);
  const named = more.idempotencyKey ? { "idempotency-key": more.idempotencyKey } : {};
  const answer = sendBody(address, {
    body,
    headers: { ...headers, ...named, authorization: `Bearer ${key}` },
    signal,
    ...(onProgress && { onProgress }),
  });
  return forgetWhenRefused(key, answer);
}

/** Tries a file without a trace, or with an idempotency key takes it in. */
export async function sendIngestion(
  asked: AskedFile,
  { onlyValid, ...sending }: FileSending & { readonly onlyValid: boolean; readonly idempotencyKey?: string },
): Promise<IngestionResult> {
  const { programme, period, encoding, file } = asked;
  const address = path(ingestions(programme), {
    period,
    encoding,
    fileName: nameOf(file),
    ...(onlyValid && { onlyValid: "true" }),
    ...(sending.idempotencyKey === undefined && { dryRun: "true" }),
  });
  const answer = await sendFile(address, asked, sending);
  return JSON.parse(await answer.content.text());
}

/** The file that is being tried, with its errors marked in it. */
export function markFile(asked: AskedFile, lang: string, sending: FileSending): Promise<ApiFile> {
  const { programme, period, encoding, file } = asked;
  const address = path(ingestions(programme, "marked"), { period, encoding, fileName: nameOf(file), lang });
  return sendFile(address, asked, sending);
}

/** Takes an ingestion back; resolves to the undo, an ingestion itself. */
export function undoIngestion(key: string, programme: string, id: string): Promise<Ingestion> {
  return readWithKey<Ingestion>(key, path(ingestions(programme, id, "undo")), { method: "POST" });
}

/** Addresses of files that are asked for with a key. */
export const filePaths = {
  /** What was sent, as it was sent; `place` counts from 0. */
  sent: (programme: string, id: string, place: number) =>
    path(ingestions(programme, id, "files", String(place))),
  marked: (programme: string, id: string, lang: string) =>
    path(ingestions(programme, id, "marked"), { lang }),
  template: (programme: string, period: string, entity: string, lang: string) =>
    path(["programmes", programme, "periods", period, "template.xlsx"], { entity, lang }),
  values: (programme: string, period: string, entity: string, format: string) =>
    path(["programmes", programme, "periods", period, "export"], { entity, format }),
};
