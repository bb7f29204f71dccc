import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Health, Platform, Readiness } from "@marsad/shared/schemas";
import { readReadiness } from "./read-readiness.ts";

interface StatusOptions {
  readonly version: string;
  readonly isReady: () => boolean;
  readonly contact: string | null;
}

/** Whether the process lives, whether it may be sent requests, and who stands behind it. The watch is never limited: those who watch ask often. */
export const statusRoutes: FastifyPluginAsyncTypebox<StatusOptions> = async (
  app,
  { version, isReady, contact },
) => {
  app.get(
    "/health",
    {
      config: { rateLimit: false },
      logLevel: "warn",
      schema: { tags: ["status"], summary: "Whether the process lives", response: { 200: Health } },
    },
    async (_request, reply) => reply.header("cache-control", "no-store").send({ status: "ok", version }),
  );
  app.get(
    "/ready",
    {
      config: { rateLimit: false },
      logLevel: "warn",
      schema: {
        tags: ["status"],
        summary: "Whether it has started and its database answers",
        response: { 200: Readiness, 503: Readiness },
      },
    },
    async (_request, reply) => {
      const readiness = await readReadiness(app.db, isReady);
      return reply
        .code(readiness.status === "ready" ? 200 : 503)
        .header("cache-control", "no-store")
        .send(readiness);
    },
  );
  app.get(
    "/platform",
    {
      schema: {
        tags: ["status"],
        summary: "The version, and whom readers write to",
        response: { 200: Platform },
      },
    },
    async () => ({ version, contact }),
  );
};
