import { expect, test } from "vitest";
import { splitHistory } from "./split-history.ts";

const point = (period: string, score: number | null, methodology = "2021.1") => ({
  period,
  score,
  methodology,
});
const scores = (history: Parameters<typeof splitHistory>[0]) =>
  splitHistory(history).map((stretch) => stretch.map(({ score }) => score));

test("a history without gaps is one line", () => {
  expect(scores([point("2024", 80), point("2025", 82), point("2026", 85)])).toEqual([[80, 82, 85]]);
});

test("a period without a score leaves a gap, and the places after it stay where they are", () => {
  expect(splitHistory([point("2024", 80), point("2025", null), point("2026", 85)])).toEqual([
    [{ place: 0, score: 80 }],
    [{ place: 2, score: 85 }],
  ]);
});

test("no line is drawn across a change of methodology", () => {
  expect(scores([point("2020", 70, "2018.1"), point("2021", 60), point("2022", 65)])).toEqual([
    [70],
    [60, 65],
  ]);
});

test("a history without any score has no line", () => {
  expect(splitHistory([point("2025", null), point("2026", null)])).toEqual([]);
});
