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
  const sought = foldText(q);
  return (entry) =>
    (sector === undefined || entry.sector === sector) &&
    (region === undefined || entry.region === region) &&
    (kind === undefined || entry.kind === kind) &&
    (sought === "" ||
      [entry.code, ...Object.values(entry.names ?? {})].some((text) => foldText(text).includes(sought)));
}

/** Whether a query leaves anybody out. */
export function isFiltered({ sector, region, kind, level, q = "" }: RankingQuery): boolean {
  return [sector, region, kind, level].some((code) => code !== undefined) || foldText(q) !== "";
}
