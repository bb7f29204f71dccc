import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { owner } from "../../actor.ts";
import { buildApp } from "../../app.ts";
import { openDatabase } from "../../db/open-database.ts";
import { buildZip } from "../../testing/build-zip.ts";
import { copyPglite } from "../../testing/for-each-engine.ts";
import { ownerToken } from "../../testing/put-towns.ts";
import { registerTowns } from "../../testing/register-towns.ts";
import { type ServerProcess, startProcess } from "../../testing/start-process.ts";
import { rowOf, workbookOf } from "../../testing/workbook-of.ts";
import { createKey } from "../keys/create-key.ts";

const megabyte = 1024 * 1024;
const header = ["entity", "service", "period", "online", "share"];
const right = rowOf(1, header) + rowOf(2, ["beta", "permit", "2024", "no", "7"]);
const sheet = (data: string, rest = "", before = "") =>
  `${before}<worksheet>${rest.startsWith("<dimension") ? rest : ""}<sheetData>${data}</sheetData>${rest.startsWith("<dimension") ? "" : rest}</worksheet>`;
const many = (text: string, count: number) => Buffer.alloc(text.length * count, text);
const around = (before: string, middle: Buffer, after = "") =>
  Buffer.concat([Buffer.from(before), middle, Buffer.from(after)]);
const merges = (count: number, range: (place: number) => string) =>
  `<mergeCells>${Array.from({ length: count }, (_, place) => `<mergeCell ref="${range(place)}"/>`).join("")}</mergeCells>`;
const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, place) => `<!ENTITY lol${place + 1} "${`&lol${place === 0 ? "" : place};`.repeat(10)}">`,
).join("")}]>`;
const numbered = Array.from({ length: 1_000_000 }, (_, place) => `<si><t>text ${place}</t></si>`);

/** What is sent, and the code of the first problem; null where it is right, however odd. */
const bombs: Readonly<Record<string, readonly [make: () => Buffer | string, code: string | null]>> = {
  "an archive with one huge file": [
    () => buildZip([{ name: "xl/worksheets/sheet1.xml", content: Buffer.alloc(200 * megabyte) }]),
    "file-too-large",
  ],
  "an archive of twelve thousand files": [
    () =>
      buildZip(
        Array.from({ length: 12_000 }, (_, place) => ({ name: `${place}.xml`, content: Buffer.alloc(0) })),
      ),
    "file-too-large",
  ],
  "an archive whose files are all the same bytes": [
    () =>
      buildZip([
        { name: "first.xml", content: Buffer.alloc(megabyte) },
        ...Array.from({ length: 2000 }, (_, place) => ({
          name: `${place}.xml`,
          content: Buffer.alloc(0),
          sameAs: 0,
        })),
      ]),
    "file-too-large",
  ],
  "an archive in archives": [
    () =>
      buildZip([
        { name: "xl.zip", content: buildZip([{ name: "xl.zip", content: Buffer.alloc(100 * megabyte) }]) },
      ]),
    "file-damaged",
  ],
  "an archive that lies about a size": [
    () => buildZip([{ name: "xl/workbook.xml", content: Buffer.alloc(200 * megabyte), claims: 10 }]),
    "file-damaged",
  ],
  "a sheet that claims to fill all rows and columns": [
    () => workbookOf(sheet(right, '<dimension ref="A1:XFD1048576"/>')),
    null,
  ],
  "a cell in the last corner of a sheet": [
    () => workbookOf(sheet(`${right}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
    "file-too-large",
  ],
  "a cell beyond the last corner of a sheet": [
    () => workbookOf(sheet(`${right}<row r="99999999"><c r="ZZZZZZ99999999"><v>1</v></c></row>`)),
    "file-damaged",
  ],
  "a sheet merged into one cell": [
    () =>
      workbookOf(
        sheet(
          right,
          merges(1, () => "A1:XFD1048576"),
        ),
      ),
    "merged-cell",
  ],
  "a million merged ranges": [
    () =>
      workbookOf(
        sheet(
          right,
          merges(1_000_000, (place) => `A${place + 3}:B${place + 3}`),
        ),
      ),
    null,
  ],
  "a million merged ranges over each other": [
    () =>
      workbookOf(
        sheet(
          right,
          merges(1_000_000, () => "A2:E9"),
        ),
      ),
    "merged-cell",
  ],
  "entities made of entities": [
    () => workbookOf(sheet(rowOf(1, header) + rowOf(2, ["&lol9;", "permit", "2024", "no", "7"]), "", laughs)),
    "unknown-entity",
  ],
  "a million shared strings": [() => workbookOf(sheet(right), `<sst>${numbered.join("")}</sst>`), null],
  "twenty million empty elements in the place of strings": [
    () => workbookOf(sheet(right), around("<sst>", many("<a/>", 20_000_000), "</sst>").toString()),
    "file-too-large",
  ],
  "XML nested a million deep": [
    () => workbookOf(sheet(right), `${"<si>".repeat(1_000_000)}${"</si>".repeat(1_000_000)}`),
    null,
  ],
  "thirty million cells": [
    () =>
      workbookOf(
        around(
          `<worksheet><sheetData>${right}<row r="3">`,
          many("<c/>", 30_000_000),
          "</row></sheetData></worksheet>",
        ),
      ),
    "file-damaged",
  ],
  "rows beyond the last of a sheet": [
    () =>
      workbookOf(
        around(
          `<worksheet><sheetData>${right}`,
          many('<row><c s="0"><v>1</v></c><c s="0"><v>1</v></c></row>', 2_000_000),
          "</sheetData></worksheet>",
        ),
      ),
    "file-damaged",
  ],
  "a header of 200 MB in one line": [() => many("heading,", 25 * megabyte), "row-too-long"],
  "a header of four million columns": [() => `${"a,".repeat(3_900_000)}\n1,2\n`, "too-many-columns"],
  "a quotation mark that never closes": [
    () => around(`${header.join(",")}\nbeta,"`, many("permit\n", 20 * megabyte)),
    "row-too-long",
  ],
  "more rows than there may be": [
    () => around(`${header.join(",")}\n`, many("a,b,c,d,e\n", 2_100_000)),
    "unknown-period",
  ],
  "JSON nested ten million deep": [() => `${"[".repeat(10_000_000)}`, "broken-json"],
  "objects nested a million deep": [() => `[${'{"a":'.repeat(1_000_000)}`, "broken-json"],
  "a JSON text without an end": [() => around('[{"entity":"', many("x", 200 * megabyte)), "row-too-long"],
  "an object with a million keys": [
    () => `[{${Array.from({ length: 600_000 }, (_, place) => `"k${place}":1`).join(",")}}]`,
    "too-many-columns",
  ],
};

let server: ServerProcess;
let folder: string;
let token: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  const place = await copyPglite();
  remove = place.remove;
  folder = place.config.dataFolder;
  const database = await openDatabase(place.config);
  const app = await buildApp({ db: database.db, config: place.config, controlToken: ownerToken });
  await registerTowns(app);
  ({ token } = await createKey(
    database.db,
    owner,
    { name: "test", scope: { role: "administrator" } },
    new Date(),
  ));
  await app.close();
  await database.close();
});
afterAll(() => remove());

async function send(body: Buffer | string) {
  const answer = await fetch(`${await server.ready}/api/programmes/towns/ingestions`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/octet-stream" },
    body: typeof body === "string" ? body : new Uint8Array(body),
  });
  return {
    status: answer.status,
    body: (await answer.json()) as { problems?: { code: string }[]; detail?: string },
  };
}

/** Memory (MB) that a process has had at most; null where nobody tells. */
async function readPeak(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

test("files made to exhaust the server are refused or read right, and it goes on with 512 MB", {
  timeout: 900_000,
}, async () => {
  server = startProcess({ MARSAD_DATA: folder, NODE_OPTIONS: "--max-old-space-size=512" });
  await server.ready;
  const outcomes: Record<string, unknown> = {};
  for (const [name, [make]] of Object.entries(bombs)) {
    const { status, body } = await send(make());
    outcomes[name] = status < 300 ? null : [status, body.problems?.[0]?.code];
    expect(await readdir(join(folder, "uploads")), name).toEqual([]);
  }
  const expected = Object.entries(bombs).map(([name, [, code]]) => [
    name,
    code === null ? null : [422, code],
  ]);
  expect(outcomes).toEqual(Object.fromEntries(expected));
  // Beside its heap the server holds the embedded database, which is the larger part.
  expect((await readPeak(server.pid)) ?? 0).toBeLessThan(1500);
  expect(await server.end("SIGTERM")).toBe(0);
});
