import helmet from "@fastify/helmet";
import fp from "fastify-plugin";

/** What a page of ours may load: our own files alone, nothing inline; `data:` and `blob:` are pictures that a chart saves. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", "data:", "blob:"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** Headers that keep a browser strict, on every answer. */
export const securityHeaders = fp(
  async (app) => {
    await app.register(helmet, {
      contentSecurityPolicy,
      // Browsers heed it over HTTPS only; other hosts of the deployer's domain are not ours to decide on.
      strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
      xFrameOptions: { action: "deny" },
    });
    app.addHook("onRequest", async (_request, reply) => {
      reply.header("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    });
  },
  { name: "security-headers" },
);
