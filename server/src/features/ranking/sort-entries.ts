import type { Names } from "@marsad/shared/schemas";
import { changeOf } from "../../results/change-of.ts";
import type { RankingEntry } from "./ranking-entry.ts";

type Order = (one: RankingEntry, other: RankingEntry) => number;

/** What entries are put in order by. */
export interface Sorting {
  /** As in `RankingQuery`: `rank`, `name`, `score`, `change` (of the score), `coverage`, `dimension.CODE`; with `-`, turned round. */
  readonly sort: string;
  /** The language that names are compared in. */
  readonly lang: string;
  /** Dimensions of the methodology, in its order. */
  readonly dimensions: readonly string[];
}

/**
 * Entries in the order that is asked for, the smallest first; by rank that is the best first. Ties go by rank, then by code; what is
 * not known comes last, whichever way round.
 */
export function sortEntries(
  entries: readonly RankingEntry[],
  { sort, lang, dimensions }: Sorting,
): RankingEntry[] {
  const isDescending = sort.startsWith("-");
  const key = isDescending ? sort.slice(1) : sort;
  const byKey = key === "name" ? byName(lang) : byNumber(numberFor(key, dimensions), isDescending);
  const turned: Order = key === "name" && isDescending ? (one, other) => byKey(other, one) : byKey;
  return entries.toSorted((one, other) => turned(one, other) || byRank(one, other));
}

function byRank(one: RankingEntry, other: RankingEntry): number {
  return one.standing.rank - other.standing.rank || compareCodes(one.entity.code, other.entity.code);
}

function compareCodes(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byName(lang: string): Order {
  const collator = new Intl.Collator(lang, { numeric: true });
  return (one, other) => collator.compare(nameIn(lang, one.entity.names), nameIn(lang, other.entity.names));
}

/** The name in a language, else in Arabic, else in any. */
function nameIn(lang: string, names: Names): string {
  return names[lang] ?? names.ar ?? Object.values(names)[0] ?? "";
}

function byNumber(numberOf: (entry: RankingEntry) => number | null, isDescending: boolean): Order {
  return (one, other) => {
    const a = numberOf(one);
    const b = numberOf(other);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return isDescending ? b - a : a - b;
  };
}

function numberFor(key: string, dimensions: readonly string[]): (entry: RankingEntry) => number | null {
  if (key === "score") return ({ standing }) => standing.score;
  if (key === "change") return ({ standing, before }) => changeOf(standing.score, before?.score);
  if (key === "coverage") return ({ standing }) => standing.coverage;
  if (key === "rank") return ({ standing }) => standing.rank;
  const place = dimensions.indexOf(key.slice("dimension.".length));
  return ({ standing }) => standing.dimensionScores[place] ?? null;
}
