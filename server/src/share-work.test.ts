import { expect, test } from "vitest";
import { shareWork } from "./share-work.ts";

test("shareWork() does a work once for all who ask while it is under way, and again afterwards", async () => {
  const share = shareWork<number>();
  let done = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const work = async () => {
    await promise;
    return ++done;
  };
  const asked = [share("a", work), share("a", work), share("b", async () => 7)];
  resolve();
  expect(await Promise.all(asked)).toEqual([1, 1, 7]);
  expect(await share("a", work)).toBe(2);
});

test("shareWork() tells everybody who waits of a failure, and does not keep it", async () => {
  const share = shareWork<number>();
  const fail = async () => {
    throw new Error("lost");
  };
  const asked = [share("a", fail), share("a", fail)];
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await share("a", async () => 1)).toBe(1);
});
