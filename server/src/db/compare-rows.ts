import { isDeepStrictEqual } from "node:util";
import type { Changes } from "@marsad/shared/schemas";

/** What would change if `wanted` were written over what stands. */
export interface Comparison<Row> {
  readonly created: readonly Row[];
  readonly updated: readonly Row[];
  readonly unchanged: readonly Row[];
}

/** Sorts the wanted rows by whether one with the same key stands, and whether it says the same. */
export function compareRows<Row extends object>(
  standing: readonly Row[],
  wanted: readonly Row[],
  keyOf: (row: Row) => string,
): Comparison<Row> {
  const byKey = new Map(standing.map((row) => [keyOf(row), row]));
  const statuses = wanted.map((row): keyof Changes => {
    const before = byKey.get(keyOf(row));
    if (before === undefined) return "created";
    return isDeepStrictEqual(before, row) ? "unchanged" : "updated";
  });
  const only = (status: keyof Changes) => wanted.filter((_, index) => statuses[index] === status);
  return { created: only("created"), updated: only("updated"), unchanged: only("unchanged") };
}

/** How many rows each list of a comparison has. */
export function countChanges({ created, updated, unchanged }: Comparison<unknown>): Changes {
  return { created: created.length, updated: updated.length, unchanged: unchanged.length };
}
