import type { IncomingMessage } from "node:http";
import helmet from "@fastify/helmet";
import fp from "fastify-plugin";

interface SecurityOptions {
  /** Origins of other sites that may show a page of ours in a frame. */
  readonly embedOrigins: readonly string[];
}

/**
 * What a page of ours may load: our own files alone; `data:` and `blob:` are pictures that a chart saves. Scripts may
 * compile WebAssembly, which the solver of the path to the benchmark is, and evaluate no text.
 */
const contentSecurityPolicy = (frameAncestors: (request: IncomingMessage) => string) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    // A page adds to these two what stands in it.
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:", "blob:"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: [frameAncestors],
  },
});

/**
 * Whether an address asks for a page that is made for a frame. Pages that take a key are none: within another site's
 * page nobody could tell who asks for it.
 */
function isEmbeddable(address = ""): boolean {
  const [pathname = "", search] = address.split("?");
  if (new URLSearchParams(search).get("embed") !== "1") return false;
  const takesKey = /^\/[^/]*\/(ingest|drafts)(\/|$)/.test(pathname);
  return !takesKey && !/^\/(api|assets|metrics)(\/|$)/.test(pathname);
}

/** Headers that keep a browser strict, on every answer. No site may frame a page, but those that are named, pages for frames. */
export const securityHeaders = fp<SecurityOptions>(
  async (app, { embedOrigins }) => {
    const mayBeFramed = (address: string | undefined) => embedOrigins.length > 0 && isEmbeddable(address);
    await app.register(helmet, {
      contentSecurityPolicy: contentSecurityPolicy(({ url }) =>
        mayBeFramed(url) ? embedOrigins.join(" ") : "'none'",
      ),
      // Browsers heed it over HTTPS only; other hosts of the deployer's domain are not ours to decide on.
      strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
      xFrameOptions: { action: "deny" },
    });
    app.addHook("onRequest", async (request, reply) => {
      // It knows no list of origins, and browsers that heed it would heed it alone.
      if (mayBeFramed(request.raw.url)) reply.raw.removeHeader("x-frame-options");
      reply.header("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    });
  },
  { name: "security-headers" },
);
