import { roundScore } from "../scoring/round-score.ts";
import { deviationOf } from "./moments.ts";

/** How well columns go together as one measure, and the rows that this comes from. */
export interface Consistency {
  readonly items: number;
  readonly rows: number;
  /** At most 1; NaN of fewer than two items or rows, or where the sum is constant. */
  readonly alpha: number;
}

/**
 * Cronbach's alpha of columns, over the rows in which all are known: k / (k − 1) × (1 − Σ variances / variance of the sum).
 * Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika 16 (1951).
 */
export function cronbachAlpha(columns: readonly Float64Array[]): Consistency {
  const items = columns.length;
  const rows = [...(columns[0] ?? []).keys()].filter((row) =>
    columns.every((column) => !Number.isNaN(column[row])),
  );
  // To nine decimals, as scores are compared: a sum that is constant but for its last bit is constant.
  const variance = (values: readonly number[]) => deviationOf(values.map(roundScore)) ** 2;
  const parts = columns.reduce((sum, column) => sum + variance(rows.map((row) => column[row] as number)), 0);
  const whole = variance(
    rows.map((row) => columns.reduce((sum, column) => sum + (column[row] as number), 0)),
  );
  const isKnown = items >= 2 && rows.length >= 2 && whole > 0;
  return {
    items,
    rows: rows.length,
    alpha: isKnown ? (items / (items - 1)) * (1 - parts / whole) : Number.NaN,
  };
}
