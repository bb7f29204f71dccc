import { type ApiFile, readFileName } from "./api-file.ts";
import { noAnswer, toApiError } from "./client.ts";

export interface Sending {
  readonly body: XMLHttpRequestBodyInit;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Called with the share of the body that is sent, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Posts a body to the API and tells how far it is, which `fetch` cannot. Resolves to the answer where it says that all
 * went well; rejects with an `ApiError`, or with an `AbortError` when it was called off.
 */
export function sendBody(path: string, { body, headers, signal, onProgress }: Sending): Promise<ApiFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api${path}`);
    request.responseType = "blob";
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    const callOff = () => request.abort();
    signal.addEventListener("abort", callOff);
    request.addEventListener("loadend", () => signal.removeEventListener("abort", callOff));
    request.upload.addEventListener("progress", ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress?.(loaded / total);
    });
    request.addEventListener("error", () => reject(noAnswer()));
    request.addEventListener("abort", () => reject(new DOMException("Called off.", "AbortError")));
    request.addEventListener("load", async () => {
      const answer: Blob = request.response;
      const name = readFileName(request.getResponseHeader("content-disposition"));
      if (request.status < 300) resolve({ content: answer, name });
      else reject(toApiError(request.status, await readJson(answer)));
    });
    if (signal.aborted) reject(new DOMException("Called off.", "AbortError"));
    else request.send(body);
  });
}

/** The content of an answer as JSON; `null` where it is none. */
async function readJson(answer: Blob): Promise<unknown> {
  try {
    return JSON.parse(await answer.text());
  } catch {
    return null;
  }
}
