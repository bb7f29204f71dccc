import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import type { Answer } from "./send-request.ts";

/** The body of a GET under `/api`, unread, or the answer that refuses it. */
export async function download(
  address: string,
  token: string,
  path: string,
): Promise<IncomingMessage | Answer> {
  const sent = httpRequest(new URL(`/api${path}`, address), {
    headers: { authorization: `Bearer ${token}` },
  });
  const answered = once(sent, "response") as Promise<[IncomingMessage]>;
  sent.end();
  const [response] = await answered;
  if (response.statusCode === 200) return response;
  return { status: response.statusCode ?? 0, body: JSON.parse(await text(response)) };
}
