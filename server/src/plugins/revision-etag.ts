import { Code } from "@marsad/shared/schemas";
import type { FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import { Type } from "typebox";
import { Check } from "typebox/value";
import { programmes } from "../db/schema/index.ts";
import { eq } from "../db/sql.ts";
import { NotFound } from "../errors.ts";

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
 * one more request, never a stale answer. The time of the last change is part of it, so that another database behind the
 * same address is another tag.
 */
export const revisionEtag = fp<{ readonly version: string }>(
  async (app, { version }) => {
    app.decorateRequest("revisionTag", null);
    app.addHook("preHandler", async (request, reply) => {
      if (!isRead(request) || !Check(Address, request.params)) return;
      const { programme } = request.params;
      const [state] = await app.db
        .select({ revision: programmes.revision, updatedAt: programmes.updatedAt })
        .from(programmes)
        .where(eq(programmes.code, programme));
      if (state === undefined) throw new NotFound("programme", programme);
      const tag = `W/"${version}-${state.revision}-${state.updatedAt.getTime().toString(36)}"`;
      request.revisionTag = tag;
      if (!holds(request, tag)) return;
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
  { name: "revision-etag" },
);

function isRead({ method }: FastifyRequest): boolean {
  return method === "GET" || method === "HEAD";
}

/** Whether one of the tags that were sent is this one; weak comparison (RFC 9110, 13.1.2). */
function holds({ headers }: FastifyRequest, tag: string): boolean {
  const sent = headers["if-none-match"] ?? "";
  return sent.split(",").some((one) => one.trim().replace(/^W\//, "") === tag.replace(/^W\//, ""));
}
