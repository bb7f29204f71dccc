import type { Goalposts } from "../methodology/methodology.ts";

/**
 * Places a raw value on the 0–100 scale: 0 at `worst`, 100 at `best`, held at the nearer end beyond them. An unknown
 * value stays unknown (`null`), never 0.
 *
 * @throws RangeError when the goalposts do not differ, and for NaN, which is no value.
 */
export function normalize(value: number | null, goalposts: Goalposts): number | null {
  const { worst, best } = goalposts;
  if (worst === best) throw new RangeError(`goalposts must differ: ${worst}`);
  if (value === null) return null;
  if (Number.isNaN(value)) throw new RangeError("a measured value must be a number");
  return Math.min(100, Math.max(0, placeOnScale(value, goalposts)));
}

/** The same without the ends: below 0 for a value worse than `worst`, above 100 for one better than `best`. */
export function placeOnScale(value: number, { worst, best }: Goalposts): number {
  return 100 * ((value - worst) / (best - worst));
}
