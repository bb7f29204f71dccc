import { ApiError } from "../../api/client.ts";
import { type Asked, isSameAsking } from "./work.ts";

/** One attempt to take something in; however often it is made, its key lets the server do it once. */
export interface Attempt {
  readonly asked: Asked;
  readonly idempotencyKey: string;
}

/** 128 random bits; `crypto.randomUUID` is missing on a network without TLS. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** The earlier attempt where it asked for the same and nobody knows how it ended, else a new one. */
export function attemptFor(asked: Asked, earlier: Attempt | null): Attempt {
  if (earlier !== null && isSameAsking(earlier.asked, asked)) return earlier;
  return { asked, idempotencyKey: randomKey() };
}

/** Whether the server may have done what it did not answer: no answer came, or it failed on the way. */
export function isOpenEnded(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status === 0 || error.status === 408 || error.status >= 500;
}
