import { meanOf } from "./moments.ts";

/** A correlation and the number of rows that it comes from. */
export interface Correlation {
  readonly rows: number;
  /** Pearson's, −1 to 1; NaN of fewer than three rows, or where one side is constant. */
  readonly value: number;
}

/** Pearson's correlation of two columns, over the rows in which both are known. */
export function correlate(one: Float64Array, other: Float64Array): Correlation {
  const rows = [...one.keys()].filter((row) => !Number.isNaN(one[row]) && !Number.isNaN(other[row]));
  const first = deviations(rows.map((row) => one[row] as number));
  const second = deviations(rows.map((row) => other[row] as number));
  const scale = Math.sqrt(product(first, first) * product(second, second));
  const isKnown = rows.length >= 3 && scale > 0;
  const value = isKnown ? Math.max(-1, Math.min(1, product(first, second) / scale)) : Number.NaN;
  return { rows: rows.length, value };
}

function deviations(values: readonly number[]): readonly number[] {
  const mean = meanOf(values);
  return values.map((value) => (value === mean ? 0 : value - mean));
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] as number), 0);
}
