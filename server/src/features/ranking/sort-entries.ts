import { nameIn } from "../../name-in.ts";
import type { RankedEntry } from "./ranking-entry.ts";
import type { SortNumbers } from "./read-sort-numbers.ts";

type Order = (one: RankedEntry, other: RankedEntry) => number;

/** What entries are put in order by. */
export interface Sorting {
  /**
   * As in `RankingQuery`: `rank`, `name`, `score`, `change` (of the score), `coverage`, `dimension.CODE`,
   * `period.CODE`, `change.CODE`; with `-`, turned round.
   */
  readonly sort: string;
  /** The language that names are compared in. */
  readonly lang: string;
  /** What changes and other periods are sorted by. */
  readonly numbers: SortNumbers;
}

/**
 * Entries in the order that is asked for, the smallest first; by rank that is the best first. Ties go by rank, then by code; what is
 * not known comes last, whichever way round.
 */
export function sortEntries(
  entries: readonly RankedEntry[],
  { sort, lang, numbers }: Sorting,
): RankedEntry[] {
  const isDescending = sort.startsWith("-");
  const key = isDescending ? sort.slice(1) : sort;
  const byKey = key === "name" ? byName(lang) : byNumber(numberFor(key, numbers), isDescending);
  const turned: Order = key === "name" && isDescending ? (one, other) => byKey(other, one) : byKey;
  return entries.toSorted((one, other) => turned(one, other) || byRank(one, other));
}

function byRank(one: RankedEntry, other: RankedEntry): number {
  return one.rank - other.rank || compareCodes(one.code, other.code);
}

function compareCodes(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byName(lang: string): Order {
  const collator = new Intl.Collator(lang, { numeric: true });
  return (one, other) => collator.compare(nameIn(one.names ?? {}, lang), nameIn(other.names ?? {}, lang));
}

function byNumber(numberOf: (entry: RankedEntry) => number | null, isDescending: boolean): Order {
  return (one, other) => {
    const a = numberOf(one);
    const b = numberOf(other);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return isDescending ? b - a : a - b;
  };
}

function numberFor(key: string, numbers: SortNumbers): (entry: RankedEntry) => number | null {
  if (key === "score") return ({ score }) => score;
  if (/^(change|period)\b/.test(key)) return ({ code }) => numbers.get(code) ?? null;
  if (key === "coverage") return ({ coverage }) => coverage;
  if (key === "rank") return ({ rank }) => rank;
  return ({ dimension }) => dimension;
}
