import type { CreatedKey, KeyList } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { apiKeys } from "../../db/schema/index.ts";
import { eq } from "../../db/sql.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { type Holder, openTowns } from "../../testing/open-towns.ts";
import { hashToken } from "../../token.ts";

forEachEngine("API keys", (open) => {
  const towns = openTowns(open);

  const send = async (
    method: "GET" | "POST" | "DELETE",
    path: string,
    authorization?: string,
    payload?: object,
  ) => {
    const headers = authorization === undefined ? {} : { authorization };
    const request = { method, url: `/api${path}`, headers, ...(payload && { payload }) };
    const answer = await towns.app().inject(request);
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  };
  const bearer = (holder: Holder) => `Bearer ${towns.tokenOf(holder)}`;
  const create = (payload: object, holder: Holder = "administrator") =>
    send("POST", "/keys", bearer(holder), payload);

  test("a key is shown once, and only its hash is kept", async () => {
    const { status, body, headers } = await create({ name: "once", scope: { role: "administrator" } });
    const { id, token }: CreatedKey = body;
    expect(status).toBe(201);
    expect(headers["cache-control"]).toBe("no-store");
    const list = await send("GET", "/keys", bearer("administrator"));
    expect(JSON.stringify(list.body)).not.toContain(token);
    const [row] = await open().db.select().from(apiKeys).where(eq(apiKeys.id, id));
    expect(row?.hash).toBe(hashToken(token));
    expect(JSON.stringify(row)).not.toContain(token);
  });

  test("a revoked key opens nothing any more, and the list says since when", async () => {
    const { id, token }: CreatedKey = (await create({ name: "short", scope: { role: "administrator" } }))
      .body;
    expect((await send("GET", "/keys", `Bearer ${token}`)).status).toBe(200);
    const revoked = await send("DELETE", `/keys/${id}`, bearer("administrator"));
    expect(revoked).toMatchObject({ status: 200, body: { id, name: "short" } });
    expect(await send("GET", "/keys", `Bearer ${token}`)).toMatchObject({
      status: 401,
      body: { code: "unknown-key" },
    });
    const again = await send("DELETE", `/keys/${id}`, bearer("administrator"));
    expect(again.body.revokedAt).toBe(revoked.body.revokedAt);
  });

  test("the list tells when a key was last used, and that one never was", async () => {
    const { id }: CreatedKey = (await create({ name: "idle", scope: { role: "administrator" } })).body;
    const { keys }: KeyList = (await send("GET", "/keys", bearer("administrator"))).body;
    expect(keys.find((key) => key.id === id)?.lastUsedAt).toBeNull();
    expect(keys.find((key) => key.name === "administrator")?.lastUsedAt).not.toBeNull();
  });

  test.for([
    ["nothing", undefined, "missing-key"],
    ["another scheme", "Basic YTpi", "missing-key"],
    ["a key that never was", `Bearer mrsd_${"x".repeat(43)}`, "unknown-key"],
  ] as const)(
    "with %s a write is refused, and the answer says how to ask",
    async ([, authorization, code]) => {
      const { status, body, headers } = await send("GET", "/keys", authorization);
      expect({ status, code: body.code }).toEqual({ status: 401, code });
      expect(headers["www-authenticate"]).toMatch(/^Bearer realm="marsad"/);
      expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
    },
  );

  test.for(["programme", "otherProgramme", "entity"] as const)(
    "a key of a %s makes, reads and revokes no keys",
    async (holder) => {
      const payload = { name: "mine", scope: { role: "administrator" } };
      const id = "00000000-0000-4000-8000-000000000000";
      const answers = [
        await send("POST", "/keys", bearer(holder), payload),
        await send("GET", "/keys", bearer(holder)),
        await send("DELETE", `/keys/${id}`, bearer(holder)),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
      expect(answers.map(({ body }) => body.code)).toEqual(["forbidden", "forbidden", "forbidden"]);
    },
  );

  test("a key for what does not exist is refused, so that a slip of the pen is noticed", async () => {
    const programme = await create({ name: "x", scope: { role: "programme", programme: "none" } });
    expect(programme).toMatchObject({ status: 404, body: { code: "programme-not-found" } });
    const entity = await create({ name: "x", scope: { role: "entity", programme: "towns", entity: "none" } });
    expect(entity).toMatchObject({ status: 404, body: { code: "entity-not-found" } });
  });

  test("the owner's command line needs no key", async () => {
    expect((await send("GET", "/keys", bearer("owner"))).status).toBe(200);
  });
});
