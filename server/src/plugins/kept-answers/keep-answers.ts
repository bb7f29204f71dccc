import fp from "fastify-plugin";
import type { KeptAnswers } from "./kept-answers.ts";

/** Headers of one request alone. */
const ofOneRequest =
  /^(x-request-id|x-ratelimit-.*|retry-after|content-length|content-encoding|access-control-.*)$/;

/**
 * Keeps the answers of the routes beside it that carry the tag of a programme's state, for `sendKept`. What was asked
 * with a key is nobody else's and is not kept.
 */
export const keepAnswers = fp<{ readonly kept: KeptAnswers }>(
  async (app, { kept }) => {
    app.addHook("onSend", async (request, reply, payload) => {
      const { revisionTag: tag, method, url, headers } = request;
      const isEverybodys = headers.authorization === undefined && headers.origin === undefined;
      if (tag === null || method !== "GET" || reply.statusCode !== 200 || !isEverybodys) return payload;
      if (typeof payload !== "string" && !Buffer.isBuffer(payload)) return payload;
      kept.keep(url, {
        programme: (request.params as { programme: string }).programme,
        tag,
        headers: Object.fromEntries(
          Object.entries(reply.getHeaders()).filter(([name]) => !ofOneRequest.test(name)),
        ),
        body: Buffer.from(payload),
      });
      return payload;
    });
  },
  { name: "keep-answers", dependencies: ["revision-etag"] },
);
