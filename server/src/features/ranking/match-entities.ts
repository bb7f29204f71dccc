import type { RankingQuery } from "@marsad/shared/schemas";
import { foldText } from "@marsad/shared/search";
import type { RankingEntry } from "./ranking-entry.ts";

/** Whether an entity is one of those that a query asks for, its level left aside. A code that nobody has matches nobody. */
export function matchEntities({
  sector,
  region,
  kind,
  q = "",
}: RankingQuery): (entry: Pick<RankingEntry, "code" | "names" | "kind" | "sector" | "region">) => boolean {
  const words = foldText(q).split(" ");
  return (entry) =>
    (sector === undefined || entry.sector === sector) &&
    (region === undefined || entry.region === region) &&
    (kind === undefined || entry.kind === kind) &&
    [entry.code, ...Object.values(entry.names ?? {})].map(foldText).some((text) => hasAll(text, words));
}

/** Whether a text has every word, whole or in part, in any order: «امانة جدة» finds «أمانة محافظة جدة». */
function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Whether a query leaves anybody out. */
export function isFiltered({ sector, region, kind, level, q = "" }: RankingQuery): boolean {
  return [sector, region, kind, level].some((code) => code !== undefined) || foldText(q) !== "";
}
