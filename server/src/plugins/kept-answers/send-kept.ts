import fp from "fastify-plugin";
import { holdsTag } from "../holds-tag.ts";
import type { KeptAnswers } from "./kept-answers.ts";

/**
 * Answers a GET from what `keepAnswers` kept, as long as the programme is in the state that it was made of. Register it
 * before everything that works on a request: an answer out of memory costs less than what protects the others, and
 * so is not counted against the limit of an address.
 */
export const sendKept = fp<{ readonly kept: KeptAnswers }>(
  async (app, { kept }) => {
    app.addHook("onRequest", async (request, reply) => {
      const { method, url, headers, id } = request;
      if (method !== "GET" || headers.authorization !== undefined || headers.origin !== undefined) return;
      const answer = kept.get(url);
      if (answer === undefined || (await app.tagOf(answer.programme)) !== answer.tag) return;
      if (holdsTag(headers["if-none-match"], answer.tag)) {
        const { "content-type": _, ...rest } = answer.headers;
        return reply
          .code(304)
          .headers({ ...rest, "x-request-id": id })
          .send();
      }
      const { headers: described, body } = await kept.encode(answer, headers["accept-encoding"]);
      reply.hijack();
      reply.raw.writeHead(200, { ...described, "x-request-id": id });
      reply.raw.end(body);
    });
  },
  { name: "send-kept", dependencies: ["revisions"] },
);
