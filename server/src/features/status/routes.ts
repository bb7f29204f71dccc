import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Health, Readiness } from "@marsad/shared/schemas";
import { readReadiness } from "./read-readiness.ts";

interface StatusOptions {
  readonly version: string;
  readonly isReady: () => boolean;
}

/** Whether the process lives, and whether it may be sent requests. Never limited: those who watch ask often. */
export const statusRoutes: FastifyPluginAsyncTypebox<StatusOptions> = async (app, { version, isReady }) => {
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
};
