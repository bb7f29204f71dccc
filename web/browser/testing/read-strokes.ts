import type { Locator } from "playwright-core";

/** Places in CSS pixels from the left edge of the drawing. */
export interface Stroke {
  readonly from: number;
  readonly to: number;
}

/** The strokes that a line is drawn in, that of a trend by default: one for each uninterrupted part of its path. A lone point has no length. */
export async function readStrokes(chart: Locator, line = ".trend-line-score"): Promise<Stroke[]> {
  const path = (await chart.locator(`${line} path.recharts-line-curve`).getAttribute("d")) ?? "";
  return path
    .split("M")
    .filter((part) => part !== "")
    .map((part) => {
      const places = part.match(/-?[\d.]+(?=,)/g)?.map(Number) ?? [];
      return { from: Math.min(...places), to: Math.max(...places) };
    });
}

/** Where the upright of each change of methodology stands. */
export function readBreaks(chart: Locator): Promise<number[]> {
  return chart
    .locator(".trend-break")
    .evaluateAll((lines) => lines.map((line) => Number(line.getAttribute("x1"))));
}

/** The bands over periods without a score. */
export function readGaps(chart: Locator): Promise<Stroke[]> {
  return chart.locator("rect.trend-gap").evaluateAll((bands) =>
    bands.map((band) => {
      const from = Number(band.getAttribute("x"));
      return { from, to: from + Number(band.getAttribute("width")) };
    }),
  );
}
