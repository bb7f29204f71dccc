import type { NodeDifference } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ChangeSort } from "./sort-changes.ts";

/** How many indicators became what, as a list of short sentences; nothing of versions without indicators. */
export function ChangeCounts({ sorted }: { readonly sorted: ReadonlyMap<ChangeSort, NodeDifference[]> }) {
  const { t } = useLanguage();
  if (sorted.size === 0) return null;
  return (
    <ul className="methodology-list">
      {[...sorted].map(([sort, { length }]) => (
        <li key={sort}>{t(`methodology.count-${sort}`, { count: length })}</li>
      ))}
    </ul>
  );
}
