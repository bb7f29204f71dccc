import { expect, test } from "vitest";
import { owner } from "../../actor.ts";
import { assessmentHistory, assessments, ingestions } from "../../db/schema/index.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";
import { toProgrammeInput } from "../../testing/open-towns.ts";
import { ownerToken } from "../../testing/put-towns.ts";
import { createKey } from "../keys/create-key.ts";

forEachEngine("undo", (open) => {
  const { app, send: post, everything: withHistory } = openIngestion(open);
  const towns = "/api/programmes/towns";
  const send = async (csv: string, fileName = "values.csv", token = ownerToken) => {
    const { id, ingestion } = (await post(csv, { query: { fileName }, token })).json();
    return String(id ?? ingestion.id);
  };
  const undo = async (id: string, token = ownerToken) => {
    const answer = await app().inject({
      method: "POST",
      url: `${towns}/ingestions/${id}/undo`,
      headers: { authorization: `Bearer ${token}` },
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const read = async (path: string) =>
    (await app().inject({ url: towns + path, headers: { authorization: `Bearer ${ownerToken}` } })).json();
  /** Every fact and every judgement that stands, each row whole. */
  const everything = async () => (await withHistory()).filter((line) => !/^(history|revision) /.test(line));
  const writes = async () => ({
    everything: await everything(),
    history: (await open().db.select().from(assessmentHistory)).length,
    ingestions: (await open().db.select().from(ingestions)).length,
    revision: (await read("")).revision,
  });
  const header = "entity,service,period,online,share,segments,channels,volume\n";
  const first = `${header}alpha,permit,2024,yes,60,,,10\nbeta,permit,2024,yes,80,,,5\n`;

  test("the first ingestion of all leaves nothing behind when it is undone, and its undo brings it back", async () => {
    const id = await send(first);
    const after = await everything();
    const taken = await undo(id);
    expect([taken.status, taken.body]).toEqual([
      201,
      expect.objectContaining({ source: "undo", undoes: id, undoneBy: null, status: "committed" }),
    ]);
    expect(taken.body.counts).toMatchObject({ cells: 4, cleared: 4, assessments: 2 });
    expect(await everything()).toEqual([]);
    expect((await read(`/ingestions/${id}`)).undoneBy).toBe(taken.body.id);

    const back = await undo(taken.body.id);
    expect(back.body.counts).toMatchObject({ cells: 4, added: 4, assessments: 2 });
    expect(await everything()).toEqual(after);
    expect((await read(`/ingestions/${id}`)).undoneBy).toBeNull();
    const { ingestions: list } = await read("/ingestions");
    expect(list.map(({ undoes }: { undoes: string | null }) => undoes)).toEqual([taken.body.id, id, null]);

    const third = await undo(back.body.id);
    expect(await everything()).toEqual([]);
    expect((await read(`/ingestions/${id}`)).undoneBy).toBe(taken.body.id);
    await undo(third.body.id);
    expect(await everything()).toEqual(after);
  });

  test("values, states, traits, scores, ranks and groups are again what they were; what began goes", async () => {
    const before = await everything();
    const id = await send(
      `${header}alpha,permit,2024,no,missing,business,,99\nalpha,licence,2024,yes,100,,,\nbeta,permit,2024,no,10,,,\n`,
    );
    expect(await everything()).not.toEqual(before);
    expect((await undo(id)).status).toBe(201);
    expect(await everything()).toEqual(before);
    expect(before.filter((line) => line.startsWith("group")).length).toBeGreaterThan(0);
  });

  test("an entity whose only assessment is taken away leaves the ranking of that period", async () => {
    const first2025 = await send("entity,service,period,step,days\nalpha,permit,2025,2,15\n");
    const before = await everything();
    const id = await send("entity,service,period,step,days\nbeta,permit,2025,4,0\n");
    expect((await undo(id)).status).toBe(201);
    expect(await everything()).toEqual(before);
    await undo(first2025);
  });

  test("what a later ingestion built on is refused, with who built, and nothing is written", async () => {
    const earlier = await send(
      `${header}alpha,permit,2024,yes,61,,,\nbeta,permit,2024,yes,81,,,\n`,
      "earlier.csv",
    );
    const beforeLater = await everything();
    const later = await send(`${header}beta,permit,2024,yes,82,,,\n`, "later.csv");
    const before = await writes();
    const { status, body } = await undo(earlier);
    expect([status, body.code, body.assessments]).toEqual([409, "ingestion-built-upon", 1]);
    expect(body.ingestions).toEqual([
      { id: later, fileName: "later.csv", receivedAt: (await read(`/ingestions/${later}`)).receivedAt },
    ]);
    expect(body.detail).toContain("later.csv");
    expect(await writes()).toEqual(before);

    await undo(later);
    expect(await everything()).toEqual(beforeLater);
    expect((await undo(earlier)).status).toBe(201);
    const blockedRedo = await undo((await read(`/ingestions/${later}`)).undoneBy);
    expect([blockedRedo.status, blockedRedo.body.code]).toEqual([409, "ingestion-built-upon"]);
    expect(blockedRedo.body.ingestions).toMatchObject([
      { id: (await read(`/ingestions/${earlier}`)).undoneBy, fileName: "earlier.csv" },
    ]);
  });

  test("what changed nothing, is undone already or does not exist is refused with a code of its own", async () => {
    const unchanged = await send(first);
    const refused = await send(`${header}alpha,permit,2024,yes,900,,,\n`);
    const id = await send(`${header}alpha,permit,2024,no,1,,,\n`);
    await undo(id);
    const before = await writes();
    const codes: unknown[] = [];
    for (const given of [unchanged, refused, id, "00000000-0000-4000-8000-000000000000", "nonsense"]) {
      const { status, body } = await undo(given);
      codes.push([status, body.code]);
    }
    expect(codes).toEqual([
      [409, "ingestion-not-committed"],
      [409, "ingestion-not-committed"],
      [409, "ingestion-already-undone"],
      [404, "ingestion-not-found"],
      [400, "invalid-request"],
    ]);
    expect(await writes()).toEqual(before);
  });

  test("a key of one entity undoes what that entity's keys sent, nothing else", async () => {
    const keyFor = async (scope: Parameters<typeof createKey>[2]["scope"]) =>
      (await createKey(open().db, owner, { name: "test", scope }, new Date())).token;
    const beta = await keyFor({ role: "entity", programme: "towns", entity: "beta" });
    const alpha = await keyFor({ role: "entity", programme: "towns", entity: "alpha" });
    const before = await everything();
    const own = await send(`${header}beta,permit,2024,yes,33,,,\n`, "own.csv", beta);
    const others = await send(`${header}beta,permit,2024,yes,34,,,\n`, "secret.csv");
    expect((await undo(others, beta)).status).toBe(404);
    expect((await undo(own, alpha)).status).toBe(404);
    expect((await undo(own, "")).status).toBe(401);
    await app().inject({
      method: "PUT",
      url: "/api/programmes/elsewhere",
      headers: { authorization: `Bearer ${ownerToken}` },
      payload: toProgrammeInput(await read("")),
    });
    const elsewhere = await keyFor({ role: "programme", programme: "elsewhere" });
    expect((await undo(own, elsewhere)).status).toBe(403);
    const builtUpon = await undo(own, beta);
    expect(builtUpon.body.ingestions).toMatchObject([{ id: others, fileName: null }]);
    expect(JSON.stringify(builtUpon.body)).not.toContain("secret.csv");
    await undo(others);
    expect((await undo(own, beta)).status).toBe(201);
    expect(await everything()).toEqual(before);
  });

  test("of two undos at once one works, and the other is told", async () => {
    const before = await everything();
    const id = await send(`${header}alpha,permit,2024,no,2,,,\n`);
    const answers = await Promise.all([undo(id), undo(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await everything()).toEqual(before);
  });

  test("values of other rules than the period has by now are not brought back", async () => {
    const id = await send("entity,service,period,step,days\nalpha,permit,2025,2,15\n");
    const taken = await undo(id);
    const period = { start: "2025-01-01", end: "2025-12-31", methodology: "1", phase: "open" };
    await app().inject({
      method: "PUT",
      url: `${towns}/periods/2025`,
      headers: { authorization: `Bearer ${ownerToken}` },
      payload: period,
    });
    const { status, body } = await undo(taken.body.id);
    expect([status, body.code]).toEqual([409, "period-rules-changed"]);
    expect((await open().db.select().from(assessments)).some((row) => row.period === "2025")).toBe(false);
  });
});
