import type { EntitySummary, RankingQuery } from "@marsad/shared/schemas";
import { foldText } from "@marsad/shared/search";

/** Whether an entity is one of those that a query asks for, its level left aside. A code that nobody has matches nobody. */
export function matchEntities({
  sector,
  region,
  kind,
  q = "",
}: RankingQuery): (entity: EntitySummary) => boolean {
  const sought = foldText(q);
  return (entity) =>
    (sector === undefined || entity.sector === sector) &&
    (region === undefined || entity.region === region) &&
    (kind === undefined || entity.kind === kind) &&
    (sought === "" ||
      [entity.code, ...Object.values(entity.names)].some((text) => foldText(text).includes(sought)));
}

/** Whether a query leaves anybody out. */
export function isFiltered({ sector, region, kind, level, q = "" }: RankingQuery): boolean {
  return [sector, region, kind, level].some((code) => code !== undefined) || foldText(q) !== "";
}
