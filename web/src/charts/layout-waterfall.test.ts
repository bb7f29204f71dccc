import { expect, test } from "vitest";
import { layoutWaterfall, type WaterfallRow } from "./layout-waterfall.ts";

const row = (kind: "at" | "by", value: number): WaterfallRow => {
  return { code: `${kind} ${value}`, label: "", kind, value, text: "" };
};

test("each difference begins where the one before it ended, from the first score to the last", () => {
  const { steps } = layoutWaterfall([row("at", 80), row("by", 6), row("by", -4), row("at", 82)]);
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    [80, 80],
    [80, 86],
    [86, 82],
    [82, 82],
  ]);
});

test("the scale has round ends that hold all of it, and few marks", () => {
  const { from, to, ticks } = layoutWaterfall([
    row("at", 81.3),
    row("by", 6),
    row("by", -8),
    row("at", 79.3),
  ]);
  expect([from, to]).toEqual([78, 88]);
  expect(ticks).toEqual([78, 80, 82, 84, 86, 88]);
});

test("a small change is seen as large as a large one, and no change has a scale too", () => {
  expect(layoutWaterfall([row("at", 90.21), row("by", 0.3), row("at", 90.51)]).ticks).toEqual([
    ...[90.2, 90.3, 90.4, 90.5, 90.6],
  ]);
  expect(layoutWaterfall([row("at", 90), row("at", 90)]).ticks).toEqual([90, 90.1]);
  expect(layoutWaterfall([row("at", 0), row("by", 100), row("at", 100)]).ticks).toEqual([
    ...[0, 20, 40, 60, 80, 100],
  ]);
});
