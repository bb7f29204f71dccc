import type { Direction, Normalization } from "@marsad/shared/composite";

/** The scale that a method begins with, made of a column's known values where it needs any. */
export function defaultScale(
  method: Normalization["method"],
  direction: Direction,
  values: readonly number[],
): Normalization {
  const over = "panel";
  const lowest = values.reduce((least, value) => Math.min(least, value), values[0] ?? 0);
  const highest = values.reduce((most, value) => Math.max(most, value), values[0] ?? 100);
  // Equal ends are no scale.
  const top = highest > lowest ? highest : lowest + 1;
  const [worst, best] = direction === "higher-is-better" ? [lowest, top] : [top, lowest];
  if (method === "goalposts") return { method, worst, best };
  if (method === "z-score") return { method, over, mean: 50, deviation: 10 };
  return method === "distance-to-target" ? { method, over, target: best } : { method, over };
}
