import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppOptions, buildApp } from "./app.ts";
import { sql } from "./db/sql.ts";
import { insertExample, programme } from "./testing/example-results.ts";
import { forEachEngine } from "./testing/for-each-engine.ts";

forEachEngine("every answer", (open) => {
  const apps: FastifyInstance[] = [];
  beforeAll(() => insertExample(open().db));
  afterAll(() => Promise.all(apps.map((app) => app.close())));

  const build = async ({
    config = {},
    ...options
  }: {
    config?: Partial<AppOptions["config"]>;
    isReady?: () => boolean;
  } = {}) => {
    const { db, config: own } = open();
    const app = await buildApp({ db, config: { ...own, ...config }, ...options });
    apps.push(app);
    return app;
  };
  const ranking = `/api/programmes/${programme}/rankings/2023-Q3`;

  test("tells the browser to be strict, and opens to no other site", async () => {
    const { headers } = await (await build()).inject({
      url: ranking,
      headers: { origin: "https://elsewhere.example" },
    });
    const policy = String(headers["content-security-policy"]).split(";");
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        // WebAssembly may be compiled, text is not evaluated.
        "script-src 'self' 'wasm-unsafe-eval'",
        "object-src 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy.join().match(/unsafe/g)).toHaveLength(1);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
    });
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("opens to the sites that the deployer names, and to no other", async () => {
    const app = await build({ config: { corsOrigins: ["https://friend.example"] } });
    const allowed = async (origin: string) =>
      (await app.inject({ url: ranking, headers: { origin } })).headers["access-control-allow-origin"];
    expect(await allowed("https://friend.example")).toBe("https://friend.example");
    expect(await allowed("https://elsewhere.example")).toBeUndefined();
  });

  test("lets only the sites that the deployer names show pages, only those made for it, and none that takes a key", async () => {
    const framed = async (url: string, embedOrigins: readonly string[] = ["https://friend.example"]) => {
      const app = await build({ config: { embedOrigins } });
      const { headers } = await app.inject({ url, headers: { accept: "text/html" } });
      const policy = String(headers["content-security-policy"]).split(";");
      return [policy.find((one) => one.startsWith("frame-ancestors ")), headers["x-frame-options"]];
    };
    const nobody = ["frame-ancestors 'none'", "DENY"];
    for (const url of ["/?embed=1", "/towns/ranking?period=2026&embed=1", "/towns/methodology/1?embed=1"])
      expect(await framed(url), url).toEqual(["frame-ancestors https://friend.example", undefined]);
    for (const url of [
      "/towns",
      "/towns?embed=0",
      "/towns/ingest?embed=1",
      "/towns/ingest/7?embed=1",
      "/towns/drafts?embed=1",
      "/api/docs?embed=1",
      `${ranking}?embed=1`,
    ])
      expect(await framed(url), url).toEqual(nobody);
    expect(await framed("/towns?embed=1", [])).toEqual(nobody);
  });

  test("names its request", async () => {
    const app = await build();
    const [one, other] = [await app.inject({ url: "/api/health" }), await app.inject({ url: "/api/health" })];
    expect(one.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.headers["x-request-id"]).not.toBe(other.headers["x-request-id"]);
  });

  test("is compressed where it is long and the reader can unpack it", async () => {
    const app = await build();
    const encoding = async (url: string, accept: string) =>
      (await app.inject({ url, headers: { "accept-encoding": accept } })).headers["content-encoding"];
    expect(await encoding(ranking, "gzip, br")).toBe("br");
    expect(await encoding(ranking, "gzip")).toBe("gzip");
    expect(await encoding("/api/health", "gzip, br")).toBeUndefined();
  });

  test("says how long to wait when too much was asked, and the watch is never turned away", async () => {
    const app = await build({ config: { rateLimitPerMinute: 3 } });
    const ask = (limit: number) => app.inject({ url: `${ranking}?limit=${limit}` });
    for (const limit of [1, 2, 3]) expect((await ask(limit)).statusCode).toBe(200);
    const refused = await ask(4);
    expect([refused.statusCode, refused.json().code]).toEqual([429, "too-many-requests"]);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    // Nor is who asks again for what costs nothing.
    for (const url of ["/api/health", "/api/ready", "/metrics", `${ranking}?limit=1`]) {
      expect((await app.inject({ url })).statusCode, url).toBe(200);
    }
  });

  test("what takes seconds to make may be asked less often, and holds up nothing else", async () => {
    const app = await build({ config: { rateLimitPerMinute: 40 } });
    const explain = () =>
      app.inject({ url: `/api/programmes/${programme}/nation/changes?from=2023-Q1&to=x` });
    const answers = [await explain(), await explain(), await explain()];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 429]);
    expect((await app.inject({ url: ranking })).statusCode).toBe(200);
  });

  test("an address that tries many keys in vain has to wait", async () => {
    const app = await build();
    const attempt = () => app.inject({ url: "/api/keys", headers: { authorization: "Bearer mrsd_wrong" } });
    const attempts: number[] = [];
    for (let tried = 0; tried < 31; tried++) attempts.push((await attempt()).statusCode);
    expect(new Set(attempts.slice(0, 30))).toEqual(new Set([401]));
    expect(attempts[30]).toBe(429);
    expect((await attempt()).headers["retry-after"]).toBeDefined();
    expect((await app.inject({ url: ranking })).statusCode).toBe(200);
  });

  test("a body that is too large, no JSON, or of another type is refused as a problem", async () => {
    const app = await build();
    const put = (payload: string, type = "application/json") =>
      app.inject({ url: "/api/programmes/x", method: "PUT", payload, headers: { "content-type": type } });
    for (const answer of [
      await put("{"),
      await put(`"${"x".repeat(5_000_000)}"`),
      await put("a: 1", "text/yaml"),
    ]) {
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.headers["content-type"]).toBe("application/problem+json");
    }
  });

  test("says where a request departs from its form", async () => {
    const app = await build();
    const limit = await app.inject({ url: `${ranking}?limit=201` });
    expect(limit.json()).toMatchObject({ code: "invalid-request", status: 400 });
    expect(limit.json().detail).toMatch(/^querystring\/limit must be <= 200/);
    const code = await app.inject({ url: `/api/programmes/${encodeURIComponent("a b")}/rankings/2023` });
    expect(code.json().detail).toMatch(/^params\/programme /);
  });

  test("measures requests by route, never by the address that somebody sent", async () => {
    const app = await build();
    await app.inject({ url: ranking });
    await app.inject({ url: "/api/programmes/secret-name/rankings/2023" });
    await app.inject({ url: "/api/secret-path" });
    const { body } = await app.inject({ url: "/metrics" });
    expect(body).toMatch(
      /http_request_duration_seconds_count{method="GET",route="\/api\/programmes\/:programme\/rankings\/:period",status="200"} 1/,
    );
    expect(body).not.toContain("secret");
  });

  test("is withheld by the watch until the process has started and its database answers", async () => {
    let isStarted = false;
    const app = await build({ isReady: () => isStarted });
    expect((await app.inject({ url: "/api/health" })).json()).toMatchObject({ status: "ok" });
    const early = await app.inject({ url: "/api/ready" });
    expect([early.statusCode, early.json()]).toEqual([503, { status: "starting" }]);
    isStarted = true;
    const late = await app.inject({ url: "/api/ready" });
    expect([late.statusCode, late.json()]).toEqual([200, { status: "ready" }]);
  });

  test("says that the disk is full where it is, whether a file or the database met it", async () => {
    const app = await build();
    const failures = [
      Object.assign(new Error("write"), { code: "ENOSPC", syscall: "write" }),
      new Error("query", { cause: Object.assign(new Error("could not extend file"), { code: "53100" }) }),
    ];
    failures.forEach((failure, place) => {
      app.get(`/full/${place}`, async () => {
        throw failure;
      });
    });
    for (const place of failures.keys()) {
      const { statusCode, body } = await app.inject({ url: `/full/${place}` });
      expect([statusCode, JSON.parse(body).code]).toEqual([507, "no-room-left"]);
    }
  });

  test("says nothing of the inside when something breaks", async () => {
    await open().db.execute(sql`alter table entity_scores rename to entity_scores_gone`);
    const answer = await (await build()).inject({ url: ranking });
    await open().db.execute(sql`alter table entity_scores_gone rename to entity_scores`);
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual({
      code: "internal",
      status: 500,
      title: "Something went wrong on our side.",
    });
  });
});
