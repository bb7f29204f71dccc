import type { RankingRow } from "@marsad/shared/schemas";

/** The lower end that all small histories of a ranking share, a whole ten under everything they show, so that they compare. */
export function historyScale(rows: readonly Pick<RankingRow, "history" | "benchmark">[]): number {
  let lowest = 90;
  for (const { history, benchmark } of rows) {
    lowest = Math.min(lowest, benchmark.value);
    for (const { score } of history) if (score !== null) lowest = Math.min(lowest, score);
  }
  return Math.max(0, Math.floor((lowest - 1) / 10) * 10);
}
