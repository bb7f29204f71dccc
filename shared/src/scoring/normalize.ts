import type { Goalposts } from "../methodology/methodology.ts";

/**
 * Places a raw value on the 0–100 scale: 0 at `worst`, 100 at `best`, held at the nearer end beyond them. An unknown
 * value stays unknown (`null`), never 0.
 *
 * @throws RangeError when the goalposts do not differ, and for NaN, which is no value.
 */
export function normalize(value: number | null, { worst, best }: Goalposts): number | null {
  if (worst === best) throw new RangeError(`goalposts must differ: ${worst}`);
  if (value === null) return null;
  if (Number.isNaN(value)) throw new RangeError("a measured value must be a number");
  const share = (value - worst) / (best - worst);
  return 100 * Math.min(1, Math.max(0, share));
}
