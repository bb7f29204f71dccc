import { readdir } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { ingestions } from "../../db/schema/index.ts";
import { listen } from "../../listen.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";

const csv = "entity,service,period,online\nbeta,permit,2024,yes\n";
const form = [
  "--limit",
  'Content-Disposition: form-data; name="file"; filename="values.csv"',
  "Content-Type: text/csv",
  "",
  csv,
  "--limit",
  'Content-Disposition: form-data; name="corrections"; filename="corrections.json"',
  "Content-Type: application/json",
  "",
  '{"D2":"no"}',
  "--limit--",
  "",
].join("\r\n");
const formType = "multipart/form-data; boundary=limit";

forEachEngine("an upload over a real connection", (open) => {
  const towns = openIngestion(open, { uploadLimitSeconds: 1, uploadLimitBytes: 100_000 });
  let port: number;
  beforeAll(async () => {
    port = Number(new URL(await listen(towns.app(), "127.0.0.1", 0)).port);
  });

  const head = (type: string, length: number | "chunked", more = "") =>
    [
      "POST /api/programmes/towns/ingestions HTTP/1.1",
      "Host: localhost",
      `Authorization: Bearer ${towns.tokenOf("owner")}`,
      `Content-Type: ${type}`,
      length === "chunked" ? "Transfer-Encoding: chunked" : `Content-Length: ${length}`,
      ...(more === "" ? [] : [more]),
      "",
      "",
    ].join("\r\n");

  /** Writes to a connection what `say` writes, and resolves to all that was answered once the other side is content. */
  const converse = async (say: (write: (text: string) => void, answered: () => string) => Promise<void>) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => {});
    await say(
      (text) => socket.write(text),
      () => answer,
    );
    while (!answer.includes("\r\n\r\n") && !socket.destroyed) await setTimeout(10);
    await setTimeout(20);
    socket.destroy();
    return { status: Number(answer.split(" ")[1]), code: /"code":"([^"]+)"/.exec(answer)?.[1] };
  };
  const isEmpty = async () => {
    const uploads = join(open().config.dataFolder, "uploads");
    while ((await readdir(uploads)).length > 0) await setTimeout(10);
  };
  const answers = async () => {
    const answer = await towns.send(csv, { query: { dryRun: "true" } });
    expect(answer.statusCode).toBe(200);
  };
  const recorded = async () => (await open().db.select().from(ingestions)).length;

  test.each([
    ["a file", "text/csv", csv],
    ["a form", formType, form],
  ])("%s that does not arrive in time is refused with 408, and leaves nothing", async (_, type, body) => {
    for (const part of [0, 0.1, 0.3, 0.6, 0.95]) {
      const answer = await converse(async (write) => {
        write(head(type, body.length));
        write(body.slice(0, body.length * part));
      });
      expect(answer).toEqual({ status: 408, code: "upload-too-slow" });
    }
    await isEmpty();
    expect(await recorded()).toBe(0);
    await answers();
  });

  test("one that trickles in is refused at the same time", async () => {
    const answer = await converse(async (write, answered) => {
      write(head("text/csv", 50_000));
      while (answered() === "") {
        write("x");
        await setTimeout(20);
      }
    });
    expect(answer).toEqual({ status: 408, code: "upload-too-slow" });
    await isEmpty();
  });

  test("one that says it is too large is refused before any of it is sent", async () => {
    for (const [type, length] of [
      ["text/csv", 100_001],
      [formType, 100_001 + 1024 * 1024],
    ] as const) {
      const answer = await converse(async (write) => write(head(type, length)));
      expect(answer).toEqual({ status: 413, code: "upload-too-large" });
    }
    await isEmpty();
  });

  test("one that turns out too large is refused while it arrives, and its sender can go on", async () => {
    const answer = await converse(async (write, answered) => {
      write(head("text/csv", "chunked"));
      for (let count = 0; answered() === "" && count < 1000; count++) {
        write(`2710\r\n${"x".repeat(10_000)}\r\n`);
        await setTimeout(1);
      }
      // What is under way is taken and thrown away; the next request on the same connection is answered.
      write(`0\r\n\r\nGET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      while (!answered().includes("200 OK")) await setTimeout(10);
    });
    expect(answer).toEqual({ status: 413, code: "upload-too-large" });
    await isEmpty();
  });

  test("compressed bodies are refused, not unpacked", async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    for (const encoding of ["gzip", "br", "deflate", "gzip, gzip"]) {
      const answer = await towns.send(bomb, { headers: { "content-encoding": encoding } });
      expect([answer.statusCode, answer.json().code]).toEqual([415, "unsupported-content-encoding"]);
    }
    const bare = await towns.send(bomb);
    expect(bare.json().problems[0].code).toBe("file-binary");
    expect(await recorded()).toBe(1);
  });

  test.each([
    ["a file", "text/csv", csv],
    ["a form", formType, form],
  ])("%s whose connection is cut at any of sixty places leaves nothing", async (_, type, body) => {
    const before = [await recorded(), await towns.everything()];
    const request = head(type, body.length) + body;
    for (let place = 0; place < 60; place++) {
      const socket = connect(port, "127.0.0.1");
      const sent = request.slice(0, Math.floor(((request.length - 1) * place) / 59));
      await new Promise<void>((resolve) => socket.write(sent, () => resolve()));
      await setTimeout(place % 3);
      // Politely and rudely.
      if (place % 2 === 0) socket.resetAndDestroy();
      else socket.destroy();
    }
    await setTimeout(200);
    await isEmpty();
    await answers();
    expect([await recorded(), await towns.everything()]).toEqual(before);
  });

  test("a form that is not one to its end is refused", async () => {
    for (const [type, body] of [
      [formType, form.slice(0, -20)],
      [formType, form.slice(0, 100)],
      [formType, form.slice(0, 20)],
      ["multipart/form-data", form],
      [`multipart/form-data; boundary=${"x".repeat(300)}`, form],
    ] as const) {
      const answer = await towns.send(body, { headers: { "content-type": type } });
      expect([answer.statusCode, answer.json().code]).toEqual([400, "bad-form"]);
    }
    await isEmpty();
  });
});
