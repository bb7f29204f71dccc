import { expect, test } from "vitest";
import { programmes } from "../db/schema/index.ts";
import { eq, sql } from "../db/sql.ts";
import { openExampleApp } from "../testing/example-app.ts";
import { programme } from "../testing/example-results.ts";
import { forEachEngine } from "../testing/for-each-engine.ts";

forEachEngine("the tag of answers about a programme", (open) => {
  const { app } = openExampleApp(open);
  const ask = (path: string, headers: Record<string, string> = {}) =>
    app().inject({ url: `/api/programmes/${programme}${path}`, headers });

  test("who holds the answer of this revision gets 304 and no body; after a change, the new answer", async () => {
    const first = await ask("/rankings/2023-Q3");
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^W\/".+"$/);
    expect(first.headers["cache-control"]).toBe("no-cache");

    const again = await ask("/rankings/2023-Q3", { "if-none-match": `"other", ${tag}` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, "", tag]);

    await open()
      .db.update(programmes)
      .set({ revision: sql`${programmes.revision} + 1` })
      .where(eq(programmes.code, programme));
    // A change that another process commits is seen within moments.
    await expect
      .poll(async () => (await ask("/rankings/2023-Q3", { "if-none-match": tag })).statusCode)
      .toBe(200);
    expect((await ask("/rankings/2023-Q3")).headers.etag).not.toBe(tag);
  });

  test("the plain and the compressed answer are told apart by caches", async () => {
    for (const encoding of ["identity", "gzip", "br"]) {
      const answer = await ask("/rankings/2023-Q3", { "accept-encoding": encoding });
      expect(String(answer.headers.vary).split(", ")).toEqual(["accept-encoding"]);
      expect(answer.headers["content-encoding"]).toBe(encoding === "identity" ? undefined : encoding);
    }
  });

  test("an error has no tag and is not kept", async () => {
    const { headers } = await ask("/rankings/1999");
    expect(headers.etag).toBeUndefined();
    expect(headers["cache-control"]).toBe("no-store");
  });

  test("an unknown programme is 404 whatever is asked about it", async () => {
    for (const path of ["", "/rankings/2023-Q3", "/periods", "/entities/riyadh/trend", "/overview/2023-Q3"]) {
      const answer = await app().inject({ url: `/api/programmes/nowhere${path}` });
      expect([answer.statusCode, answer.json().code], path).toEqual([404, "programme-not-found"]);
    }
  });
});
