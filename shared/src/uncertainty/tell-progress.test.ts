import { expect, test } from "vitest";
import { tellProgress } from "./tell-progress.ts";

/** What is told of a work of so many steps. */
function toldOf(total: number): number[] {
  const told: number[] = [];
  const tell = tellProgress(total, (done) => told.push(done));
  for (let done = 1; done <= total; done++) tell(done);
  return told;
}

test("tellProgress(total) tells of every fiftieth part, at most fifty times, and last of the whole", () => {
  for (const total of [50, 51, 99, 1000, 4999, 5000]) {
    const told = toldOf(total);
    expect([total, told.length, told.at(-1)]).toEqual([total, 50, total]);
    expect(told).toEqual([...new Set(told)].toSorted((a, b) => a - b));
  }
  expect(toldOf(1000).slice(0, 3)).toEqual([20, 40, 60]);
});

test("tellProgress(total) tells of each step of a short work", () => {
  expect(toldOf(3)).toEqual([1, 2, 3]);
  expect(toldOf(1)).toEqual([1]);
});
