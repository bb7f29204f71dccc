import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { negotiate } from "@fastify/accept-negotiator";
import { LRUCache } from "lru-cache";

/** Bytes that all kept answers may take together, each with its compressed forms. */
const capacity = 64 * 2 ** 20;

/** A larger one is not kept: few would fit. */
const largest = 4 * 2 ** 20;

/** Compressing what is smaller would cost more than it saves. */
const threshold = 1024;

const encodings = ["br", "gzip", "identity"] as const;
type Encoding = (typeof encodings)[number];

/** An answer as it is sent to whoever may read everybody's. */
export interface KeptAnswer {
  readonly programme: string;
  /** The state of the programme that it was made of. */
  readonly tag: string;
  /** All but those of one request alone. */
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** The body of an answer in an encoding, with the headers that say so. */
export interface EncodedAnswer {
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** Answers by their address, the least recently used dropped first. */
export interface KeptAnswers {
  get(url: string): KeptAnswer | undefined;
  keep(url: string, answer: KeptAnswer): void;
  /** The answer in the best encoding of those that an `Accept-Encoding` allows; compressed once. */
  encode(answer: KeptAnswer, accepted: string | undefined): Promise<EncodedAnswer>;
}

const compress = {
  // As fast as gzip's usual level, and smaller.
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
  identity: async (body: Buffer) => body,
} as const;

export function createKeptAnswers(): KeptAnswers {
  // Twice the plain body: its compressed forms together take less than it does.
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: capacity,
    maxEntrySize: 2 * largest,
    sizeCalculation: ({ body }, url) => 2 * body.length + url.length + 1024,
  });
  const encoded = new WeakMap<KeptAnswer, Map<Encoding, Promise<EncodedAnswer>>>();
  return {
    get: (url) => answers.get(url),
    keep: (url, answer) => {
      answers.set(url, answer);
    },
    encode: (answer, accepted) => {
      const encoding = chooseEncoding(answer, accepted);
      const forms = encoded.get(answer) ?? new Map<Encoding, Promise<EncodedAnswer>>();
      encoded.set(answer, forms);
      const held = forms.get(encoding);
      if (held !== undefined) return held;
      const form = compress[encoding](answer.body).then((body) => ({
        body,
        headers: {
          ...answer.headers,
          "content-length": body.length,
          ...(encoding !== "identity" && { "content-encoding": encoding }),
        },
      }));
      forms.set(encoding, form);
      return form;
    },
  };
}

function chooseEncoding({ body }: KeptAnswer, accepted: string | undefined): Encoding {
  if (accepted === undefined || body.length < threshold) return "identity";
  return negotiate(accepted, [...encodings]) ?? "identity";
}
