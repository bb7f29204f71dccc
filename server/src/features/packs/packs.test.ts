import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { type Holder, openTowns } from "../../testing/open-towns.ts";
import { lakes, type PackFolder } from "../../testing/pack-folder.ts";

forEachEngine("packs", (open) => {
  const towns = openTowns(open);
  const send = async (files: PackFolder, query = "", holder: Holder = "administrator") => {
    const form = new FormData();
    for (const [name, content] of Object.entries(files)) {
      const text = typeof content === "string" ? content : JSON.stringify(content);
      form.append("file", new Blob([text]), name);
    }
    const request = new Request("http://localhost/", { method: "POST", body: form });
    const answer = await towns.app().inject({
      method: "POST",
      url: `/api/packs${query}`,
      headers: {
        authorization: `Bearer ${towns.tokenOf(holder)}`,
        "content-type": request.headers.get("content-type") ?? "",
      },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    return { status: answer.statusCode, body: answer.json() };
  };

  test("a pack is sent as files named by their paths, tried dry and then loaded", async () => {
    expect(await send(lakes, "?dryRun=true")).toMatchObject({ status: 200, body: { dryRun: true } });
    expect((await towns.get("/lakes")).status).toBe(404);
    expect(await send(lakes)).toMatchObject({
      status: 200,
      body: { programme: "lakes", dryRun: false, values: { assessments: 2 } },
    });
    const { body } = await towns.get("/lakes/rankings/2024");
    expect(body.rows).toMatchObject([
      { rank: 1, entity: { code: "green" }, score: 80 },
      { rank: 2, entity: { code: "blue" }, score: 70 },
    ]);
  });

  test("only an administrator loads packs", async () => {
    const statuses = [];
    for (const holder of ["anybody", "entity", "programme"] as const) {
      statuses.push((await send(lakes, "", holder)).status);
    }
    expect(statuses).toEqual([401, 403, 403]);
  });

  test("a pack with problems answers all of them", async () => {
    const answer = await send({ ...lakes, "periods.csv": "code,start\n2024,soon\n" });
    expect(answer).toMatchObject({ status: 422, body: { code: "pack-refused", status: 422 } });
    expect(answer.body.problems.length).toBeGreaterThan(2);
  });

  test("a file name that leads out of the upload is refused, and nothing of the upload stays on disk", async () => {
    expect(await send({ ...lakes, "../../escaped.csv": "x" })).toMatchObject({
      status: 400,
      body: { code: "bad-file-name" },
    });
    const { dataFolder } = open().config;
    expect(await readdir(join(dataFolder, "uploads"))).toEqual([]);
    expect(await readdir(dataFolder)).not.toContain("escaped.csv");
  });

  test("a pack that is not sent as files is refused", async () => {
    const answer = await towns.app().inject({
      method: "POST",
      url: "/api/packs",
      headers: { authorization: `Bearer ${towns.tokenOf("owner")}`, "content-type": "application/json" },
      payload: "{}",
    });
    expect([answer.statusCode, answer.json().code]).toEqual([415, "unsupported-media-type"]);
  });
});
