import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyReply, FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import { sendProblem } from "./error-handler.ts";
import { type MadePage, type MakePage, makePages } from "./page/make-pages.ts";
import type { Ask } from "./page/page-renderer.ts";
import { screenOf } from "./page/screen-of.ts";

interface StaticWebOptions {
  /** The built web app. */
  readonly folder: string;
}

/** What a browser sees when the web app was not built. */
const notBuilt = `<!doctype html>
<html lang="en">
<title>Marsad</title>
<h1>The web app is not built</h1>
<p>Run <code>npm run build</code> and start again. The API answers at <a href="/api/docs/">/api/docs</a>.</p>
</html>
`;

/**
 * Serves the web app. Files under `/assets` carry a hash of their content in their name and may be kept for good; pages are
 * asked for anew each time. An address that is no file, and that a browser opens as a page, gets the app, which finds
 * its own way. Whatever else is not there is a problem document.
 */
export const staticWeb = fp<StaticWebOptions>(
  async (app, { folder }) => {
    let makePage: MakePage = async () => ({ html: notBuilt, inline: { styles: [], scripts: [] } });
    if (existsSync(join(folder, "index.html"))) {
      makePage = await makePages(folder, app.tagOf);
      await app.register(fastifyStatic, {
        root: folder,
        cacheControl: false,
        preCompressed: true,
        setHeaders: (reply, path) => {
          const isHashed = path.startsWith(join(folder, "assets"));
          reply.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
        },
      });
    }
    const sendPage = async (request: FastifyRequest, reply: FastifyReply) => {
      const { html, inline } = await makePage({
        url: new URL(request.url, "http://here"),
        screen: screenOf(request.headers),
        ask: askAs(request),
        report: (fault) => request.log.warn(fault, "a page is left to the browser to draw"),
      });
      allowInline(reply, inline);
      return reply
        .header("cache-control", "no-cache")
        .header("vary", "sec-ch-ua-mobile, user-agent")
        .type("text/html; charset=utf-8")
        .send(html);
    };
    // The first page is a page like the others, not the file that they are made of.
    app.get("/", { schema: { hide: true } }, sendPage);
    app.setNotFoundHandler({ preHandler: app.rateLimit() }, async (request, reply) =>
      isPage(request) ? sendPage(request, reply) : sendNotFound(reply),
    );
  },
  { name: "static-web", dependencies: ["revisions"] },
);

/** Allows the styles and the script that stand in a page, by what they are, and no others. */
function allowInline(reply: FastifyReply, { styles, scripts }: MadePage["inline"]): void {
  const policy = String(reply.getHeader("content-security-policy") ?? "");
  reply.header(
    "content-security-policy",
    policy
      .replace("style-src 'self'", () => ["style-src 'self'", ...styles.map(nameByHash)].join(" "))
      .replace("script-src 'self'", () => ["script-src 'self'", ...scripts.map(nameByHash)].join(" ")),
  );
}

function nameByHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * Asks our own API for who asks for a page, by the same name and through the same proxies; what that costs counts against
 * the same address.
 */
function askAs({ server, raw }: FastifyRequest): Ask {
  const forwarded = Object.entries(raw.headers).filter(([name]) => /^(host|x-forwarded-.*)$/.test(name));
  const { remoteAddress = "" } = raw.socket;
  const headers = Object.fromEntries(forwarded);
  return async (path) => {
    const { statusCode, body } = await server.inject({ url: `/api${path}`, remoteAddress, headers });
    return statusCode === 200 ? body : null;
  };
}

function sendNotFound(reply: FastifyReply): FastifyReply {
  return sendProblem(reply, { code: "not-found", status: 404, title: "There is nothing at this address." });
}

/** Whether a browser, or somebody who takes anything, opens an address of the app's own. */
function isPage({ method, url, headers }: FastifyRequest): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  if (/^\/(api|assets|metrics)(\/|\?|$)/.test(url)) return false;
  const { accept } = headers;
  return accept === undefined || accept === "*/*" || accept.includes("text/html");
}
