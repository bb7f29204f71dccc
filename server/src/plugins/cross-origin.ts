import cors from "@fastify/cors";
import fp from "fastify-plugin";

/** Lets pages of the origins that the deployer names call the API; without any, no answer has a CORS header. */
export const crossOrigin = fp<{ readonly origins: readonly string[] }>(
  async (app, { origins }) => {
    if (origins.length === 0) return;
    await app.register(cors, {
      origin: [...origins],
      methods: ["GET", "HEAD", "POST", "PUT", "DELETE"],
      exposedHeaders: ["content-disposition", "etag", "idempotency-replayed", "retry-after", "x-request-id"],
      maxAge: 600,
    });
  },
  { name: "cross-origin" },
);
