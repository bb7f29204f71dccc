import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../app.ts";
import { programmes } from "../db/schema/index.ts";
import { eq, sql } from "../db/sql.ts";
import { insertExample, programme } from "../testing/example-results.ts";
import { forEachEngine } from "../testing/for-each-engine.ts";

const index =
  '<!doctype html>\n<html lang="ar" dir="rtl">\n  <head>\n    <title>the app</title>\n    <script type="module" crossorigin src="/assets/index-1.js"></script>\n    <link rel="modulepreload" crossorigin href="/assets/shared-1.js">\n    <link rel="stylesheet" crossorigin href="/assets/index-1.css">\n  </head>\n  <body><div id="root"></div></body>\n</html>';

/** As Vite writes it; the page shares `shared.js` with the entry. */
const manifest = {
  "index.html": { file: "assets/index-1.js", css: ["assets/index-1.css"], imports: ["_shared.js"] },
  "_shared.js": { file: "assets/shared-1.js", css: ["assets/shared-1.css"] },
  "_table.js": { file: "assets/table-1.js", css: ["assets/table-1.css"] },
  "src/i18n/messages/ar/index.ts": { file: "assets/ar-1.js" },
  "src/i18n/messages/en/index.ts": { file: "assets/en-1.js" },
  "src/features/ranking/ranking-page.tsx": {
    file: "assets/ranking-1.js",
    css: ["assets/ranking-1.css"],
    imports: ["_shared.js", "_table.js"],
  },
};

const solver = Buffer.alloc(4096, "0asm");

const beforePaint = "settings();";

/** Draws the ranking of a period out of its answer, as what the web app is built into does; `?slow` never ends. */
const renderer = `
export const modulesOf = (pathname, language) => [
  "src/i18n/messages/" + language + "/index.ts",
  ...(pathname.endsWith("/ranking") ? ["src/features/ranking/ranking-page.tsx"] : []),
];
let drawn = 0;
export async function renderPage({ pathname, search, screen, ask }) {
  if (search.includes("slow")) await new Promise(() => {});
  if (search.includes("broken")) throw new Error("broken");
  const answer = await ask("/programmes/" + pathname.split("/")[1]);
  if (answer === null) return { html: "", title: "", answers: [] };
  drawn++;
  return {
    html: '<p style="--share:50%">drawn ' + drawn + " for a " + screen + '</p><p style="--share:50%;color:&quot;x&quot;"></p>',
    title: "<Towns> & more",
    answers: [[["programme"], JSON.parse(answer)]],
  };
}
`;

function givenIn(body: string): unknown {
  return JSON.parse(
    /<script type="application\/json" id="answers">(.+?)<\/script>/.exec(body)?.[1] ?? "null",
  );
}

forEachEngine("the web app", (open) => {
  let folder = "";
  let built: FastifyInstance;
  let unbuilt: FastifyInstance;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "marsad-web-"));
    await mkdir(join(folder, "dist", "assets"), { recursive: true });
    await mkdir(join(folder, "dist", ".vite"));
    await writeFile(join(folder, "dist", "index.html"), index);
    await writeFile(join(folder, "dist", ".vite", "manifest.json"), JSON.stringify(manifest));
    await mkdir(join(folder, "dist", ".render"));
    await writeFile(join(folder, "dist", ".render", "render-page.js"), renderer);
    await writeFile(join(folder, "dist", ".render", "before-paint.js"), beforePaint);
    for (const name of ["index", "shared", "ranking", "table"]) {
      await writeFile(join(folder, "dist", "assets", `${name}-1.css`), `.${name}{}`);
    }
    await writeFile(join(folder, "dist", "assets", "main-a1b2.js"), "export {};");
    await writeFile(join(folder, "dist", "assets", "solver-c3d4.wasm"), solver);
    await writeFile(join(folder, "dist", "assets", "solver-c3d4.wasm.br"), brotliCompressSync(solver));
    const { db, config } = open();
    await insertExample(db);
    built = await buildApp({ db, config, webFolder: join(folder, "dist") });
    unbuilt = await buildApp({ db, config, webFolder: join(folder, "nothing") });
  });
  afterAll(async () => {
    await built.close();
    await unbuilt.close();
    await rm(folder, { recursive: true });
  });

  const page = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

  test("every page's address opens the app, also one with a dot in a code", async () => {
    for (const url of ["/", "/marsad", "/marsad/ranking?period=2026-Q3", "/marsad/methodology/2021.1"]) {
      const answer = await built.inject({ url, headers: page });
      expect([answer.statusCode, answer.headers["cache-control"]], url).toEqual([200, "no-cache"]);
      expect(answer.body).toContain("the app");
    }
  });

  test("what the build has compressed is sent as it is, to those who can read it, and kept for good", async () => {
    const read = (encoding: string) =>
      built.inject({ url: "/assets/solver-c3d4.wasm", headers: { "accept-encoding": encoding } });
    const { headers, rawPayload } = await read("gzip, br");
    expect(headers).toMatchObject({ "content-encoding": "br", "content-type": "application/wasm" });
    expect(headers["cache-control"]).toContain("immutable");
    expect(headers.vary).toContain("accept-encoding");
    // Nobody has compressed it again, on the way or otherwise.
    expect(rawPayload).toEqual(brotliCompressSync(solver));
    const plain = await read("identity");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.rawPayload).toEqual(solver);
  });

  test("a drawn page comes with its styles in it, and names its code, which waits until it is seen", async () => {
    const { body } = await built.inject({ url: `/${programme}/ranking?lang=en`, headers: page });
    expect(body).toContain('<html lang="en" dir="ltr">');
    expect(body).toContain("<style>.shared{}.index{}.ranking{}.table{}</style>");
    expect(body).toContain(`<script data-drawn>${beforePaint}</script>`);
    const code = [
      ...["shared", "index", "ranking", "table"].map(
        (name) => `<link rel="stylesheet" disabled crossorigin href="/assets/${name}-1.css">`,
      ),
      ...["shared", "en", "ranking", "table"].map(
        (name) => `<link rel="modulepreload" crossorigin href="/assets/${name}-1.js">`,
      ),
      '<script type="module" crossorigin src="/assets/index-1.js"></script>',
    ].join("");
    expect(body).toContain(`<template id="code">${code}</template>`);
    expect(body.replace(code, "")).not.toContain("/assets/");
  });

  test("a page that is left to the browser says that nothing is to be waited for", async () => {
    const { body } = await built.inject({ url: "/nowhere/ranking?lang=en", headers: page });
    expect(body).toContain(`<script>${beforePaint}</script>`);
    expect(body).toContain('src="/assets/index-1.js"');
  });

  test("a page is drawn for the screen that asks, with its title and the answers it was drawn from", async () => {
    const url = `/${programme}/ranking?drawn`;
    for (const [headers, screen] of [
      [{}, "desk"],
      [{ "sec-ch-ua-mobile": "?1" }, "phone"],
      [{ "user-agent": "Mozilla/5.0 (iPhone) Mobile/15E148" }, "phone"],
      [{ "user-agent": "Mozilla/5.0 Mobile", "sec-ch-ua-mobile": "?0" }, "desk"],
    ] as const) {
      const { body } = await built.inject({ url, headers: { ...page, ...headers } });
      expect(body).toMatch(
        new RegExp(`<div id="root" data-screen="${screen}" data-drawn><p [^>]+>drawn \\d+ for a ${screen}<`),
      );
    }
    const { body } = await built.inject({ url, headers: page });
    expect(body).toContain("<title>&lt;Towns> &amp; more</title>");
    expect(givenIn(body)).toEqual([
      [["programme"], (await built.inject({ url: `/api/programmes/${programme}` })).json()],
    ]);
  });

  test("a page is drawn once for as long as nothing of its programme changes", async () => {
    const read = async () => {
      const { body } = await built.inject({ url: `/${programme}/ranking?kept`, headers: page });
      return /drawn \d+/.exec(body)?.[0];
    };
    const first = await read();
    expect(await read()).toBe(first);
    await open()
      .db.update(programmes)
      .set({ revision: sql`${programmes.revision} + 1` })
      .where(eq(programmes.code, programme));
    await expect.poll(read).not.toBe(first);
  });

  test("the styles of what is drawn come as one sheet, and the policy allows what stands in the page alone", async () => {
    const { body, headers } = await built.inject({ url: `/${programme}/ranking`, headers: page });
    const sheet = /<style id="drawn-styles">(.*)<\/style>/.exec(body)?.[1] ?? "";
    expect(sheet).toBe(
      '[data-style="--share:50%"]{--share:50%!important}' +
        '[data-style="--share:50%;color:\\"x\\""]{--share:50%!important;color:"x"!important}',
    );
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain(
      `style-src 'self' ${hash(".shared{}.index{}.ranking{}.table{}")} ${hash(sheet)};`,
    );
    expect(policy).toContain(`script-src 'self' ${hash(beforePaint)} 'wasm-unsafe-eval';`);
    expect(policy.replace("'wasm-unsafe-eval'", "")).not.toContain("unsafe");
    expect(body).not.toContain(" style=");
  });

  test("a page describes its programme as a dataset, by the name that it was asked under", async () => {
    const headers = { ...page, host: "marsad.example" };
    const { body } = await built.inject({ url: `/${programme}/ranking?lang=en`, headers });
    const described = /<script type="application\/ld\+json">(.+)<\/script>/.exec(body)?.[1] ?? "{}";
    expect(JSON.parse(described)).toMatchObject({
      "@type": "Dataset",
      inLanguage: "en",
      url: `http://marsad.example/${programme}?lang=en`,
    });
    expect((await built.inject({ url: "/", headers })).body).not.toContain("ld+json");
  });

  test("a page that cannot be drawn, or not in time, still opens, left to the browser", async () => {
    for (const url of ["/nowhere/ranking", `/${programme}/ranking?slow`, `/${programme}/ranking?broken`]) {
      const { statusCode, body, headers } = await built.inject({ url, headers: page });
      expect([statusCode, body.includes("<title>the app</title>")], url).toEqual([200, true]);
      expect(body, url).toContain('<div id="root" data-screen="desk"></div>');
      expect(headers["content-security-policy"], url).toMatch(/style-src 'self' 'sha256-[^ ;]+';/);
    }
  });

  test("a name that would end the answers' element does not", async () => {
    await open()
      .db.update(programmes)
      .set({
        names: { en: "</script><script>alert(1)</script>" },
        revision: sql`${programmes.revision} + 1`,
      })
      .where(eq(programmes.code, programme));
    const read = async () => (await built.inject({ url: `/${programme}`, headers: page })).body;
    await expect.poll(read).toContain("\\u003c/script>\\u003cscript>alert(1)");
    expect(await read()).not.toContain("<script>alert");
  });

  test("a file whose name holds its hash may be kept for good", async () => {
    const { statusCode, headers } = await built.inject({ url: "/assets/main-a1b2.js" });
    expect([statusCode, headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
  });

  test("what is not there is a problem under the API, among files, and for whoever wants no page", async () => {
    for (const [url, accept] of [
      ["/api/nothing", page.accept],
      ["/api", page.accept],
      ["/assets/gone-c3d4.js", "*/*"],
      ["/icon.svg", "image/avif,image/*"],
    ] as const) {
      const answer = await built.inject({ url, headers: { accept } });
      expect([answer.statusCode, answer.json().code], url).toEqual([404, "not-found"]);
      expect(answer.headers["content-type"]).toBe("application/problem+json");
    }
    expect((await built.inject({ url: "/marsad", method: "POST", headers: page })).statusCode).toBe(404);
  });

  test("nothing outside the folder is served", async () => {
    for (const url of ["/../package.json", "/..%2fpackage.json", "/assets/%2e%2e/%2e%2e/package.json"]) {
      expect((await built.inject({ url })).body, url).not.toContain("marsad-web");
      expect((await built.inject({ url })).headers["content-type"], url).not.toContain("application/json");
    }
  });

  test("where it was not built, a page says how to", async () => {
    const answer = await unbuilt.inject({ url: "/marsad", headers: page });
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(answer.body).toContain("npm run build");
  });
});
