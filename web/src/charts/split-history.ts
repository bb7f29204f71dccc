import type { HistoryPoint } from "@marsad/shared/schemas";

/** A point that has a score; `place` counts the periods from the first, 0-based. */
export interface ScoredPoint {
  readonly place: number;
  readonly score: number;
}

/** The stretches of a history that may be joined by a line: a missing score and a change of methodology both end one. */
export function splitHistory(history: readonly HistoryPoint[]): readonly (readonly ScoredPoint[])[] {
  const stretches: ScoredPoint[][] = [];
  let open: ScoredPoint[] | null = null;
  let methodology: string | null = null;
  for (const [place, point] of history.entries()) {
    if (point.methodology !== methodology) open = null;
    methodology = point.methodology;
    if (point.score === null) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      stretches.push(open);
    }
    open.push({ place, score: point.score });
  }
  return stretches;
}
