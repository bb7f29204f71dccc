import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { prepareEach } from "./prepare-each.ts";

async function run(items: readonly number[], ahead: boolean): Promise<string[]> {
  const said: string[] = [];
  const prepare = async (item: number) => {
    said.push(`prepares ${item}`);
    if (item === 9) throw new Error("nine");
    return item * 10;
  };
  try {
    for await (const made of prepareEach(items, prepare, { ahead })) {
      await setTimeout(5);
      said.push(`uses ${made}`);
    }
  } catch (error) {
    said.push(String(error));
  }
  return said;
}

test("each is prepared when its turn comes", async () => {
  expect(await run([1, 2], false)).toEqual(["prepares 1", "uses 10", "prepares 2", "uses 20"]);
});

test("ahead, the next is prepared while the one before is used, and no further", async () => {
  expect(await run([1, 2, 3], true)).toEqual([
    ...["prepares 1", "prepares 2", "uses 10"],
    ...["prepares 3", "uses 20", "uses 30"],
  ]);
});

test("what goes wrong ahead is thrown in its turn", async () => {
  expect(await run([1, 9, 3], true)).toEqual(["prepares 1", "prepares 9", "uses 10", "Error: nine"]);
});

test("a user who stops early leaves nothing that fails unheard", async () => {
  const prepare = async (item: number) => {
    if (item === 2) throw new Error("two");
    return item;
  };
  for await (const made of prepareEach([1, 2], prepare, { ahead: true })) {
    expect(made).toBe(1);
    await setTimeout(5);
    break;
  }
});
