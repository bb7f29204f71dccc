import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import fastify from "fastify";
import { expect, onTestFinished, test } from "vitest";
import { reckoning } from "./reckoning.ts";

/** A program that answers once it is let go. */
const program = new URL(
  `data:text/javascript,${encodeURIComponent(
    'import { parentPort, workerData } from "node:worker_threads"; Atomics.wait(workerData, 0, 0); parentPort.postMessage("reckoned");',
  )}`,
);

/** An app that reckons on request, and what lets its program go. */
async function openApp() {
  const app = fastify();
  onTestFinished(() => app.close());
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const begun = Promise.withResolvers<void>();
  await app.register(reckoning);
  app.get("/", () => {
    begun.resolve();
    return app.reckon(program, gate);
  });
  const letGo = () => {
    Atomics.store(gate, 0, 1);
    Atomics.notify(gate, 0);
  };
  return { app, begun: begun.promise, letGo };
}

test("who waits for what is being reckoned is answered before the app is closed", async () => {
  const { app, begun, letGo } = await openApp();
  const asked = get(await app.listen({ port: 0, host: "127.0.0.1" }), { agent: false });
  const answered = once(asked, "response") as Promise<[IncomingMessage]>;
  await begun;
  const closed = app.close();
  letGo();
  const [answer] = await answered;
  expect(await text(answer)).toBe("reckoned");
  await closed;
});

test("what nobody waits for any more ends with the app", async () => {
  const { app, begun } = await openApp();
  const asked = get(await app.listen({ port: 0, host: "127.0.0.1" }), { agent: false });
  asked.on("error", () => {});
  await begun;
  asked.destroy();
  // The program would never end by itself.
  await app.close();
});
