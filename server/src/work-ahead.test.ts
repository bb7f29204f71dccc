import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { workAhead } from "./work-ahead.ts";

/** The numbers from 1, and how many of them were made. */
function countTo(last: number, fails = false) {
  const made = { count: 0 };
  const numbers = function* () {
    for (let number = 1; number <= last; number++) {
      made.count++;
      yield number;
    }
    if (fails) throw new Error("no more numbers");
  };
  return { made, numbers: numbers() };
}

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await setImmediate();
};

test("items are made before they are asked for, no more than is said, and come in their order", async () => {
  const { made, numbers } = countTo(20);
  const ahead = workAhead(numbers, 5);
  expect(made.count).toBe(0);
  await turns(20);
  expect(made.count).toBe(5);
  const taken: number[] = [];
  for (const number of ahead) {
    taken.push(number);
    await turns(3);
    expect(made.count - taken.length).toBeLessThanOrEqual(5);
  }
  expect(taken).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
});

test("whoever asks before anything is made gets all the same", () => {
  expect([...workAhead(countTo(20).numbers, 5)]).toHaveLength(20);
  expect([...workAhead([], 5)]).toEqual([]);
});

test("what goes wrong is thrown to whoever asks, after what was right; nobody else hears of it", async () => {
  const ahead = workAhead(countTo(3, true).numbers, 5);
  await turns(10);
  const taken: number[] = [];
  const take = () => {
    for (const number of ahead) taken.push(number);
  };
  expect(take).toThrow("no more numbers");
  expect(taken).toEqual([1, 2, 3]);
  workAhead(countTo(3, true).numbers, 5);
  await turns(10);
});
