import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A request to the API. */
export interface ApiRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Under `/api`, with its leading slash. */
  readonly path: string;
  /** Parameters that are undefined are left out. */
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** A plain object is sent as JSON; a Blob with its type; both are streamed. */
  readonly body?: FormData | Blob | Readonly<Record<string, unknown>>;
}

/** Its answer, with the JSON of its body; null where there is none. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Sends a request with a bearer token. Unlike `fetch`, it waits for an answer as long as the server works: an ingestion
 * answers when all is scored and stored.
 */
export async function sendRequest(
  address: string,
  token: string,
  { method, path, query = {}, body }: ApiRequest,
): Promise<Answer> {
  const url = new URL(`/api${path}`, address);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const { content, type } = encode(body);
  const sent = httpRequest(url, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(type !== null && { "content-type": type }) },
  });
  const answered = once(sent, "response") as Promise<[IncomingMessage]>;
  // An answer that refuses may come before all is sent, and the connection then ends under what is still to be sent.
  const written = content === null ? sent.end() : pipeline(content, sent).catch(() => {});
  const [response] = await answered;
  const text = Buffer.concat(await response.toArray()).toString("utf8");
  await written;
  return { status: response.statusCode ?? 0, body: text === "" ? null : JSON.parse(text) };
}

/** Multipart bodies get their boundaries from the platform's own `Response`. */
function encode(body: ApiRequest["body"]): { content: Readable | null; type: string | null } {
  if (body === undefined) return { content: null, type: null };
  const isUpload = body instanceof FormData || body instanceof Blob;
  const response = isUpload ? new Response(body) : Response.json(body);
  const stream = response.body;
  return {
    content: stream === null ? null : Readable.fromWeb(stream),
    type: response.headers.get("content-type"),
  };
}
