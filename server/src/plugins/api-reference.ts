import { createHash } from "node:crypto";
import scalar from "@scalar/fastify-api-reference";
import type { FastifyPluginAsync } from "fastify";

interface ApiReferenceOptions {
  readonly version: string;
}

/**
 * The API reference at `/api/docs`, for people. Its script is served by us; it asks nobody else for fonts, proxies or
 * statistics, and the policy of its page would not let it. That page alone may carry inline styles, and its one inline
 * script, named by its hash.
 */
export const apiReference: FastifyPluginAsync<ApiReferenceOptions> = async (app, { version }) => {
  const tag = `W/"reference-${version}"`;
  app.addHook("onRequest", async (request, reply) => {
    reply.header("cache-control", "no-cache").header("etag", tag);
    if (request.headers["if-none-match"] === tag) return reply.code(304).send();
  });
  app.addHook("onSend", async (_request, reply, payload) => {
    if (typeof payload === "string" && payload.startsWith("<!doctype html>")) {
      reply.header("content-security-policy", policyFor(payload));
    }
    return payload;
  });
  await app.register(scalar, {
    routePrefix: "/api/docs",
    configuration: {
      url: "/api/openapi.json",
      pageTitle: "Marsad API",
      withDefaultFonts: false,
      telemetry: false,
      showDeveloperTools: "never",
      hideClientButton: true,
      agent: { disabled: true },
      mcp: { disabled: true },
    },
  });
};

/** The policy of a page with inline styles and the inline scripts that it has at this moment. */
function policyFor(page: string): string {
  const scripts = [...page.matchAll(/<script[^>]*>([^<]+)<\/script>/g)].map(([, text = ""]) => hashOf(text));
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
