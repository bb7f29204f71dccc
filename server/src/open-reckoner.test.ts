import { expect, test } from "vitest";
import { openReckoner } from "./open-reckoner.ts";

/** A program of a thread. */
const program = (code: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from "node:worker_threads"; ${code}`)}`,
  );
const double = program("parentPort.postMessage(workerData * 2);");
const forEver = program("for (;;);");

test("reckon() answers what the program posts of its order", async () => {
  const { reckon, close } = openReckoner();
  expect(await Promise.all([reckon(double, 1), reckon(double, 2)])).toEqual([2, 4]);
  await close();
});

test("reckon() tells what went wrong in the thread, or that it said nothing, and goes on", async () => {
  const { reckon, close } = openReckoner();
  await expect(reckon(program('throw new RangeError("too far");'), null)).rejects.toThrow(
    new RangeError("too far"),
  );
  await expect(reckon(program(""), null)).rejects.toThrow("ended with 0");
  expect(await reckon(double, 3)).toBe(6);
  await close();
});

test("close() ends what would never end, and what waits for it is not begun", async () => {
  const { reckon, close } = openReckoner();
  const asked = [reckon(forEver, null), reckon(double, 1)];
  const refused = Promise.allSettled(asked);
  await close();
  expect((await refused).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(reckon(double, 1)).rejects.toThrow();
});
