import { once } from "node:events";
import { existsSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { copyPglite, copyPostgres } from "./testing/for-each-engine.ts";
import { startProcess } from "./testing/start-process.ts";

/** A data folder of the test's own, and the variable that leads to it. */
async function makeFolder() {
  const { config, remove } = await copyPglite();
  onTestFinished(remove);
  return { MARSAD_DATA: config.dataFolder, lock: join(config.dataFolder, "lock.json") };
}

test("the first start shows an administrator's key that works; the second start shows none", async () => {
  const { lock, ...env } = await makeFolder();
  const first = startProcess(env);
  const address = await first.ready;
  expect((await fetch(`${address}/api/ready`)).status).toBe(200);
  const keys = await fetch(`${address}/api/keys`, { headers: { authorization: `Bearer ${first.key()}` } });
  expect(keys.status).toBe(200);
  expect(await first.end("SIGTERM")).toBe(0);
  expect(existsSync(lock)).toBe(false);

  const second = startProcess(env);
  await second.ready;
  expect(second.key()).toBe("");
  expect(await second.end("SIGINT")).toBe(0);
});

test("a second server on the same folder refuses and names the first; the first goes on", async () => {
  const { lock: _, ...env } = await makeFolder();
  const first = startProcess(env);
  const address = await first.ready;
  const second = startProcess(env);
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`process ${first.pid} has held it`);
  expect(second.said()).toContain(address);
  expect((await fetch(`${address}/api/ready`)).status).toBe(200);
});

test("after a kill -9 the next start takes the folder over", async () => {
  const { lock, ...env } = await makeFolder();
  const first = startProcess(env);
  await first.ready;
  await first.end("SIGKILL");
  expect(existsSync(lock)).toBe(true);
  const second = startProcess(env);
  expect((await fetch(`${await second.ready}/api/ready`)).status).toBe(200);
});

test("a request in flight when SIGTERM arrives is answered before the server ends", async () => {
  const { lock: _, ...env } = await makeFolder();
  const server = startProcess(env);
  const address = await server.ready;
  const upload = request(`${address}/api/programmes/none/ingestions`, {
    method: "POST",
    headers: { authorization: `Bearer ${server.key()}`, "content-type": "text/csv" },
  });
  const answered = once(upload, "response") as Promise<[IncomingMessage]>;
  upload.write("entity,service\n");
  // The server has the request once it has let its key in; another request that is answered shows that it went on.
  await fetch(`${address}/api/health`);
  const ended = server.end("SIGTERM");
  await expect.poll(() => server.said()).toContain("stopping");
  upload.end("1,a\n");
  const [response] = await answered;
  expect(response.statusCode).toBe(404);
  response.resume();
  expect(await ended).toBe(0);
});

test("a port in use is told in a sentence, and the folder is free again", async () => {
  const { lock, ...env } = await makeFolder();
  const occupier = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void occupier.close());
  await once(occupier, "listening");
  const address = occupier.address();
  const port = typeof address === "object" && address !== null ? String(address.port) : "";
  const server = startProcess({ ...env, PORT: port });
  expect(await server.ended).toBe(1);
  expect(server.said()).toContain(`127.0.0.1:${port}. Something else listens there; choose another PORT.`);
  expect(existsSync(lock)).toBe(false);
});

test("variables that cannot be used are told before anything is opened", async () => {
  const { lock, ...env } = await makeFolder();
  const server = startProcess({ ...env, LOG_LEVEL: "loud" });
  expect(await server.ended).toBe(1);
  expect(server.said()).toMatch(/LOG_LEVEL must be one of/);
  expect(existsSync(lock)).toBe(false);
});

test.skipIf(inject("postgres") === null)(
  "several servers share one PostgreSQL, and one of them shows the key",
  async () => {
    const { config, remove } = await copyPostgres();
    onTestFinished(remove);
    const env = { MARSAD_DATA: config.dataFolder, DATABASE_URL: config.databaseUrl ?? "" };
    const servers = [startProcess(env), startProcess(env)];
    for (const { ready } of servers) expect((await fetch(`${await ready}/api/ready`)).status).toBe(200);
    expect(servers.filter((server) => server.key() !== "")).toHaveLength(1);
    for (const server of servers) expect(await server.end("SIGTERM")).toBe(0);
  },
);

test("a PostgreSQL that does not answer is told in a sentence", async () => {
  const { lock: _, ...env } = await makeFolder();
  const server = startProcess({ ...env, DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" });
  expect(await server.ended).toBe(1);
  expect(server.said()).toContain("PostgreSQL at DATABASE_URL does not answer");
});
