import type { RankingRow } from "@marsad/shared/schemas";

/** What there is to say of a whole ranking in one line; `null` where there is nothing of the kind. */
export interface RankingSummary {
  /** The only one in the first place, if no other shares it. */
  readonly leader: RankingRow | null;
  /** The largest rise and fall of a score since the period before, each if no other shares it. */
  readonly riser: RankingRow | null;
  readonly faller: RankingRow | null;
  /** Whether any row could be compared with the period before. */
  readonly isCompared: boolean;
}

/** Changes under this many points read as 0.0 on screen, so nothing is said of them. */
const smallest = 0.05;

const only = (rows: readonly RankingRow[]) => (rows.length === 1 ? (rows[0] ?? null) : null);

/** The line under the table, from all rows of the ranking in any order. */
export function summarizeRanking(rows: readonly RankingRow[]): RankingSummary {
  const changes = rows.map(({ scoreChange }) => scoreChange).filter((change) => change !== null);
  const rise = Math.max(...changes);
  const fall = Math.min(...changes);
  return {
    leader: only(rows.filter(({ rank }) => rank === 1)),
    riser: rise >= smallest ? only(rows.filter(({ scoreChange }) => scoreChange === rise)) : null,
    faller: fall <= -smallest ? only(rows.filter(({ scoreChange }) => scoreChange === fall)) : null,
    isCompared: changes.length > 0,
  };
}
