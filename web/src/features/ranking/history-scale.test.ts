import { expect, test } from "vitest";
import { historyScale } from "./history-scale.ts";

const row = (value: number, ...scores: (number | null)[]) => ({
  benchmark: { value, comparator: ">=" as const },
  history: scores.map((score, index) => ({ period: `${2020 + index}`, score, methodology: "1" })),
});

test("the small histories start a whole ten under everything they show, so that all compare", () => {
  expect(historyScale([row(90, 71.3, null, 88), row(90, 94)])).toBe(70);
  expect(historyScale([row(90, 70)])).toBe(60);
});

test("a benchmark under all scores is still in the picture, and the scale never goes under 0", () => {
  expect(historyScale([row(40, 95)])).toBe(30);
  expect(historyScale([row(90, 0)])).toBe(0);
});
