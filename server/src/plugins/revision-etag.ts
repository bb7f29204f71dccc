import { Code } from "@marsad/shared/schemas";
import type { FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import { Type } from "typebox";
import { Check } from "typebox/value";
import { holdsTag } from "./holds-tag.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Names the state of the programme that is read; null where none is. */
    revisionTag: string | null;
  }
}

const Address = Type.Object({ programme: Code });

/**
 * Answers of GET about a programme are tagged with its revision: nothing about it changes without moving that. Who
 * already holds the answer of this revision is told so (304) before anything else is read. An unknown programme is
 * 404 here, for every route below.
 *
 * The revision is read before the answer is made: a commit in between makes the tag older than the answer, which costs
 * one more request, never a stale answer.
 */
export const revisionEtag = fp(
  async (app) => {
    app.decorateRequest("revisionTag", null);
    app.addHook("preHandler", async (request, reply) => {
      if (!isRead(request) || !Check(Address, request.params)) return;
      const tag = await app.tagOf(request.params.programme);
      request.revisionTag = tag;
      if (!holdsTag(request.headers["if-none-match"], tag)) return;
      return reply.code(304).send();
    });
    app.addHook("onSend", async (request, reply, payload) => {
      const { revisionTag } = request;
      if (revisionTag !== null && (reply.statusCode === 200 || reply.statusCode === 304)) {
        reply.header("etag", revisionTag).header("cache-control", "no-cache");
        const vary = reply.getHeader("vary");
        reply.header("vary", vary === undefined ? "accept-encoding" : `${vary}, accept-encoding`);
      }
      return payload;
    });
  },
  { name: "revision-etag", dependencies: ["revisions"] },
);

function isRead({ method }: FastifyRequest): boolean {
  return method === "GET" || method === "HEAD";
}
