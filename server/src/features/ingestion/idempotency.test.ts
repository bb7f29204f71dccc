import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { owner } from "../../actor.ts";
import { buildApp } from "../../app.ts";
import { assessmentHistory, ingestions } from "../../db/schema/index.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { ownerToken } from "../../testing/put-towns.ts";
import { registerTowns } from "../../testing/register-towns.ts";
import { createKey } from "../keys/create-key.ts";

forEachEngine("idempotency keys", (open) => {
  let app: FastifyInstance;
  let other: FastifyInstance;
  beforeAll(async () => {
    const options = { db: open().db, config: open().config, controlToken: ownerToken };
    app = await buildApp(options);
    other = await buildApp(options);
    await registerTowns(app);
  });
  afterAll(() => Promise.all([app.close(), other.close()]));

  const send = async (csv: string, key: string, { query = "", token = ownerToken, to = app } = {}) => {
    const { statusCode, body, headers } = await to.inject({
      method: "POST",
      url: `/api/programmes/towns/ingestions${query}`,
      headers: { authorization: `Bearer ${token}`, "content-type": "text/csv", "idempotency-key": key },
      payload: csv,
    });
    return { status: statusCode, body, isReplayed: headers["idempotency-replayed"] === "true" };
  };
  const counts = async () => ({
    ingestions: (await open().db.select().from(ingestions)).length,
    history: (await open().db.select().from(assessmentHistory)).length,
  });
  const file = (share: number) => `entity,service,period,online,share\nalpha,permit,2024,yes,${share}\n`;

  test("what was taken in, changed nothing or was refused is answered the same again, and nothing more is written", async () => {
    for (const [key, csv, status] of [
      ["taken in", file(50), 201],
      ["unchanged", file(50), 200],
      ["refused", file(500), 422],
    ] as const) {
      const first = await send(csv, key);
      expect([first.status, first.isReplayed]).toEqual([status, false]);
      const before = await counts();
      for (const to of [app, other]) {
        expect(await send(csv, key, { to })).toEqual({ ...first, isReplayed: true });
      }
      expect(await counts()).toEqual(before);
    }
  });

  test("a repetition is answered what the first was though others wrote in between, and leaves their values", async () => {
    const first = await send(file(10), "late");
    await send(file(20), "in between");
    const before = await counts();
    expect(await send(file(10), "late")).toEqual({ ...first, isReplayed: true });
    expect(await counts()).toEqual(before);
  });

  test("the same key for other content or another query is refused, and nothing is written", async () => {
    await send(file(30), "once", { query: "?period=2024" });
    const before = await counts();
    for (const [csv, query] of [
      [file(31), "?period=2024"],
      [file(30), "?period=2025"],
      [file(30), ""],
      [file(30), "?period=2024&fileName=other.csv"],
    ] as const) {
      const { status, body } = await send(csv, "once", { query });
      expect([status, JSON.parse(body).code]).toEqual([422, "idempotency-key-reused"]);
    }
    expect(await counts()).toEqual(before);
  });

  test("a dry run neither uses a key nor is answered by it", async () => {
    const before = await counts();
    const dry = await send(file(40), "rehearsed", { query: "?dryRun=true" });
    expect([dry.status, dry.isReplayed, JSON.parse(dry.body).id]).toEqual([200, false, null]);
    expect(await counts()).toEqual(before);
    expect((await send(file(40), "rehearsed")).status).toBe(201);
    expect((await send(file(41), "rehearsed", { query: "?dryRun=true" })).isReplayed).toBe(false);
  });

  test("the same key of another actor is another key", async () => {
    const scope = { role: "programme", programme: "towns" } as const;
    const { token } = await createKey(open().db, owner, { name: "command line", scope }, new Date());
    await send(file(60), "shared");
    const theirs = await send(file(61), "shared", { token });
    expect([theirs.status, theirs.isReplayed]).toEqual([201, false]);
  });

  test.each([
    ["are taken in", file(70), 201],
    ["are refused", file(700), 422],
  ])(
    "of several at once that %s one works on it and the others answer the same",
    async (key, csv, status) => {
      const before = await counts();
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, place) => send(csv, key, { to: place % 2 === 0 ? app : other })),
      );
      expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => status));
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
      expect(answers.filter(({ isReplayed }) => !isReplayed).length).toBe(1);
      expect((await counts()).ingestions).toBe(before.ingestions + 1);
    },
  );

  test("a key is one to 255 printable characters of ASCII", async () => {
    const before = await counts();
    for (const key of ["", "x".repeat(256), "caf\u00e9", "tab\there"]) {
      const { status, body } = await send(file(80), key);
      expect([key, status, JSON.parse(body).code]).toEqual([key, 400, "invalid-request"]);
    }
    expect(await counts()).toEqual(before);
    expect((await send(file(80), "~ x".repeat(85))).status).toBe(201);
  });
});
