import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";

forEachEngine("what was sent", (open) => {
  const { send, read } = openIngestion(open);
  const csv = "entity,service,period,online,share\nalpha,permit,2024,yes,60\nbeta,permit,2024,no,6x\n";
  const form = (corrections?: string) => {
    const parts = new FormData();
    parts.append("file", new Blob([csv]), "قيم ٢٠٢٤.csv");
    if (corrections !== undefined) parts.append("corrections", new Blob([corrections]), "corrections.json");
    return parts;
  };

  test("is given back byte by byte, refused files too, under its own name", async () => {
    const refused = (await send(form())).json().ingestion;
    const record = (await read(`/ingestions/${refused.id}`)).json();
    expect(record.files).toEqual([{ name: "قيم ٢٠٢٤.csv", bytes: Buffer.byteLength(csv) }]);
    const answer = await read(`/ingestions/${refused.id}/files/0`);
    expect(answer.body).toBe(csv);
    expect(answer.headers["content-disposition"]).toContain(
      `filename*=UTF-8''${encodeURIComponent("قيم ٢٠٢٤.csv")}`,
    );
    expect((await read(`/ingestions/${refused.id}/files/1`)).statusCode).toBe(404);
  });

  test("is whole when it is large and does not compress", async () => {
    const bytes = randomBytes(3_000_000);
    const { id } = (await send(bytes)).json().ingestion;
    expect((await read(`/ingestions/${id}/files/0`)).rawPayload.equals(bytes)).toBe(true);
  });

  test("corrections are read in the place of cells, and kept beside the file that stays as it was", async () => {
    const answer = await send(form('{"E3":"65","D3":"نعم"}'));
    expect(answer.json()).toMatchObject({ status: "committed", counts: { cells: 4 } });
    const { id } = answer.json();
    expect((await read(`/ingestions/${id}/files/0`)).body).toBe(csv);
    expect((await read(`/ingestions/${id}/files/1`)).body).toBe('{"E3":"65","D3":"نعم"}');
    const { rows } = (await read("/rankings/2024")).json();
    // beta (100 + 3 · 65) / 4
    expect(rows[0]).toMatchObject({ entity: { code: "beta" }, score: 73.75 });
  });

  test("a heading can be corrected too", async () => {
    const parts = new FormData();
    parts.append("file", new Blob(["entity,service,onlin\nbeta,permit,yes\n"]), "values.csv");
    parts.append("corrections", new Blob(['{"C1":"online"}']), "corrections.json");
    const answer = await send(parts, { query: { period: "2024", dryRun: "true" } });
    expect(answer.json()).toMatchObject({ problems: [], counts: { cells: 1 } });
  });

  test.each([
    ['{"E30":"1"}', "ingestion-refused"],
    ['{"30":"1"}', "bad-corrections"],
    ['{"E3":1}', "bad-corrections"],
    ["[", "bad-corrections"],
  ])("corrections %s are refused", async (corrections, code) => {
    const answer = await send(form(corrections));
    expect([answer.statusCode, answer.json().code]).toEqual([422, code]);
  });

  test("a key of another entity finds neither the record nor its files", async () => {
    const { id } = (await send(form())).json().ingestion;
    for (const path of ["", "/files/0"]) {
      expect((await read(`/ingestions/${id}${path}`, "entity")).statusCode).toBe(404);
      expect((await read(`/ingestions/${id}${path}`, "otherProgramme")).statusCode).toBe(403);
    }
    const own = (await send(csv, { holder: "entity" })).json().ingestion;
    expect((await read(`/ingestions/${own.id}/files/0`, "entity")).body).toBe(csv);
  });
});
