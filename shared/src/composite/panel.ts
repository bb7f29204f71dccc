import { comparePeriods } from "../periods/compare-periods.ts";

/** Values of indicators over units and periods: a row for each unit in each period, a column for each indicator. */
export interface Panel {
  readonly units: readonly string[];
  /** All blank where there is but one period. */
  readonly periods: readonly string[];
  /** Of the indicators, by column. */
  readonly codes: readonly string[];
  /** By column, then by row; NaN where a value is not known. */
  readonly columns: readonly Float64Array[];
}

/** Rows that belong together, and what they have in common. */
export interface RowSet {
  readonly key: string;
  readonly rows: readonly number[];
}

/** The rows with the same label, in the order in which labels first come. */
export function groupRows(labels: readonly string[]): RowSet[] {
  const sets = new Map<string, number[]>();
  for (const [row, label] of labels.entries()) {
    const rows = sets.get(label);
    if (rows === undefined) sets.set(label, [row]);
    else rows.push(row);
  }
  return [...sets].map(([key, rows]) => ({ key, rows }));
}

/** The rows of each period, in the order of time. */
export function periodRows({ periods }: Pick<Panel, "periods">): RowSet[] {
  return groupRows(periods).toSorted((one, other) => comparePeriods(one.key, other.key));
}

/** The rows that a scope holds a value against: of each period, or all of them, whose key is blank. */
export function scopeRows(panel: Pick<Panel, "units" | "periods">, scope: "period" | "panel"): RowSet[] {
  return scope === "period" ? periodRows(panel) : [{ key: "", rows: [...panel.units.keys()] }];
}

/** The values of a column in these rows that are known. */
export function knownValues(column: Float64Array, rows: readonly number[]): number[] {
  return rows.map((row) => column[row] as number).filter((value) => !Number.isNaN(value));
}
