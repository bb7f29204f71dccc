import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { errorHandler } from "../plugins/error-handler.ts";
import { multipartUploads } from "../plugins/multipart-uploads.ts";
import { spoolUpload } from "./spool-upload.ts";

let app: FastifyInstance;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "marsad-spool-"));
  app = fastify();
  await app.register(errorHandler);
  await app.register(multipartUploads);
  app.addContentTypeParser("text/csv", async (_request: unknown, body: unknown) => body);
  app.post("/", (request) =>
    spoolUpload(request, { folder, bytes: 100, seconds: 60 }, "values.csv", async (files) =>
      Promise.all(files.map(async ({ name, path }) => [name, await readFile(path, "utf8")])),
    ),
  );
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function sendFiles(...files: readonly (readonly [name: string, content: string])[]) {
  const form = new FormData();
  for (const [name, content] of files) form.append("files", new Blob([content]), name);
  const encoded = new Response(form);
  return app.inject({
    method: "POST",
    url: "/",
    headers: { "content-type": encoded.headers.get("content-type") ?? "" },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
}

test("files keep their names and folders, and are gone when the answer is there", async () => {
  const answer = await sendFiles(["programme.json", "{}"], ["values/2018.csv", "entity\n"]);
  expect(answer.json()).toEqual([
    ["programme.json", "{}"],
    ["values/2018.csv", "entity\n"],
  ]);
  expect(await readdir(folder)).toEqual([]);
});

test.each(["../up.csv", "/etc/up.csv", "a/../../up.csv", ".", "a//b.csv", "a\\b.csv"])(
  "a name that leads elsewhere is refused: %s",
  async (name) => {
    const answer = await sendFiles([name, "x"]);
    expect([answer.statusCode, answer.json().code]).toEqual([400, "bad-file-name"]);
    expect(await readdir(folder)).toEqual([]);
  },
);

test("two files of one name are refused", async () => {
  const answer = await sendFiles(["a.csv", "x"], ["a.csv", "y"]);
  expect([answer.statusCode, answer.json().code]).toEqual([400, "bad-file-name"]);
});

test("the limit is for all files together", async () => {
  expect((await sendFiles(["a.csv", "x".repeat(60)], ["b.csv", "x".repeat(40)])).statusCode).toBe(200);
  const answer = await sendFiles(["a.csv", "x".repeat(60)], ["b.csv", "x".repeat(41)]);
  expect([answer.statusCode, answer.json().code]).toEqual([413, "upload-too-large"]);
  expect(await readdir(folder)).toEqual([]);
});

test("a body of another type, or none, is told what is wanted", async () => {
  for (const request of [{ payload: { a: 1 } }, {}]) {
    const answer = await app.inject({ method: "POST", url: "/", ...request });
    expect([answer.statusCode, answer.json().code]).toEqual([415, "unsupported-media-type"]);
  }
});
