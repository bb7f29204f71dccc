import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../app.ts";
import { forEachEngine } from "../testing/for-each-engine.ts";

forEachEngine("the web app", (open) => {
  let folder = "";
  let built: FastifyInstance;
  let unbuilt: FastifyInstance;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "marsad-web-"));
    await mkdir(join(folder, "dist", "assets"), { recursive: true });
    await writeFile(join(folder, "dist", "index.html"), "<!doctype html><title>the app</title>");
    await writeFile(join(folder, "dist", "assets", "main-a1b2.js"), "export {};");
    const { db, config } = open();
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
