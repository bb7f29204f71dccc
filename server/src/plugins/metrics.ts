import fp from "fastify-plugin";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** Upper ends in seconds: from an answer out of memory to an ingestion of a large file. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

/**
 * How long requests took, by method, route and status, and how the process fares, in the Prometheus format at
 * `/metrics`. Routes are named by their pattern, never by an address that somebody sent.
 */
export const metrics = fp(
  async (app) => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const durations = new Histogram({
      name: "http_request_duration_seconds",
      help: "Duration of HTTP requests in seconds",
      labelNames: ["method", "route", "status"],
      buckets,
      registers: [registry],
    });
    app.addHook("onResponse", async (request, reply) => {
      const route = request.is404 ? "unknown" : (request.routeOptions.url ?? "unknown");
      durations.observe(
        { method: request.method, route, status: reply.statusCode },
        reply.elapsedTime / 1000,
      );
    });
    app.get(
      "/metrics",
      { config: { rateLimit: false }, logLevel: "warn", schema: { hide: true } },
      async (_request, reply) =>
        reply
          .type(registry.contentType)
          .header("cache-control", "no-store")
          .send(await registry.metrics()),
    );
  },
  { name: "metrics" },
);
