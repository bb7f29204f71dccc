import { expect, test } from "vitest";
import { pickTimeTicks } from "./pick-time-ticks.ts";

const quarters = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    start: `${from + Math.floor(index / 4)}-${["01", "04", "07", "10"][index % 4]}-01`,
  }));

test("quarters are marked at the first of each year, by the year", () => {
  expect(pickTimeTicks(quarters(2024, 10), 12)).toEqual([
    { index: 0, year: "2024" },
    { index: 4, year: "2025" },
    { index: 8, year: "2026" },
  ]);
});

test("a trend that starts in the middle of a year does not mark that year", () => {
  expect(pickTimeTicks(quarters(2024, 10).slice(2), 12).map(({ year }) => year)).toEqual(["2025", "2026"]);
});

test("years are marked at every period, which names itself", () => {
  const years = ["2022-01-01", "2023-01-01", "2024-01-01"].map((start) => ({ start }));
  expect(pickTimeTicks(years, 12)).toEqual([
    { index: 0, year: null },
    { index: 1, year: null },
    { index: 2, year: null },
  ]);
});

test("a narrow chart marks fewer, and always the newest", () => {
  expect(pickTimeTicks(quarters(2018, 35), 4).map(({ year }) => year)).toEqual(["2020", "2023", "2026"]);
});

test("no points have no marks", () => {
  expect(pickTimeTicks([], 12)).toEqual([]);
});
