import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { programmes } from "../../db/schema/index.ts";
import { eq, sql } from "../../db/sql.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns } from "../../testing/open-towns.ts";

const plain = {
  br: (body: Buffer) => brotliDecompressSync(body).toString(),
  gzip: (body: Buffer) => gunzipSync(body).toString(),
  identity: (body: Buffer) => body.toString(),
} as const;

/** The town alpha says yes to everything, or no; beta says something in between. */
const values = (said: "yes" | "no") =>
  `entity,service,period,online,share\nalpha,permit,2024,${said},${said === "yes" ? 100 : 0}\nbeta,permit,2024,yes,50\n`;

forEachEngine("an answer that is kept", (open) => {
  const { app, ingest, get, put, tokenOf } = openTowns(open);
  const url = "/api/programmes/towns/rankings/2024";
  const ask = (headers: Record<string, string> = {}) => app().inject({ url, headers });
  const scoreOfAlpha = async () => {
    const { body } = await get("/towns/rankings/2024");
    return (body.rows as { entity: { code: string }; score: number }[]).find(
      ({ entity }) => entity.code === "alpha",
    )?.score;
  };

  test("is the same as the one before, in every encoding, but for the request's own number", async () => {
    expect((await ingest(values("yes"))).status).toBe(201);
    const { body: first, headers } = await ask();
    for (const encoding of ["identity", "gzip", "br"] as const) {
      const again = await ask({ "accept-encoding": encoding });
      expect(plain[encoding](again.rawPayload)).toBe(first);
      expect(again.headers["content-encoding"]).toBe(encoding === "identity" ? undefined : encoding);
      expect(Number(again.headers["content-length"])).toBe(again.rawPayload.length);
      expect(again.headers["x-request-id"]).not.toBe(headers["x-request-id"]);
      for (const name of ["etag", "cache-control", "vary", "content-type", "content-security-policy"]) {
        expect(again.headers[name], name).toBe(headers[name]);
      }
    }
    const held = await ask({ "if-none-match": String(headers.etag) });
    expect([held.statusCode, held.body, held.headers.etag]).toEqual([304, "", headers.etag]);
  });

  test("gives way to the new one as soon as this process has committed a change", async () => {
    for (const [said, score] of [
      ["no", 0],
      ["yes", 100],
      ["no", 0],
    ] as const) {
      expect((await ingest(values(said))).status).toBe(201);
      expect(await scoreOfAlpha()).toBe(score);
    }
  });

  test("gives way within moments to what another process has committed", async () => {
    const before = (await ask()).headers.etag;
    await open()
      .db.update(programmes)
      .set({ revision: sql`${programmes.revision} + 1` })
      .where(eq(programmes.code, "towns"));
    await expect.poll(async () => (await ask()).headers.etag).not.toBe(before);
  });

  test("is not what a refused change leaves behind: the answer stays", async () => {
    const before = await ask();
    expect((await put("/towns", {}, "anybody")).status).toBe(401);
    expect((await ask()).body).toBe(before.body);
  });

  test("is nobody's who asks with a key, and of no other address", async () => {
    const { body } = await ask();
    const withKey = await ask({ authorization: `Bearer ${tokenOf("owner")}` });
    expect([withKey.statusCode, withKey.body]).toEqual([200, body]);
    expect(withKey.headers["x-ratelimit-limit"]).toBeDefined();
    const other = await app().inject({ url: `${url}?limit=1` });
    expect(other.json().rows).toHaveLength(1);
  });
});
