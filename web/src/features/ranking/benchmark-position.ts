import type { RankingRow } from "@marsad/shared/schemas";

/**
 * The place of the benchmark's line in rows that are in the order of their scores: it stands before the row of this
 * index, between those that meet it and those that do not. `null` where there is no one such place: all rows are on
 * one side, or the rows are held against different benchmarks that do not part them once.
 */
export function benchmarkPosition(rows: readonly Pick<RankingRow, "meetsBenchmark">[]): number | null {
  let position: number | null = null;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before === undefined || before.meetsBenchmark === row.meetsBenchmark) continue;
    if (position !== null) return null;
    position = index;
  }
  return position;
}
