import type { IngestionCounts } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";

/** The counts that are not nothing, as a list in words. */
export function sayCounts(counts: IngestionCounts, { t, language }: LanguageView): string {
  const said = (["added", "changed", "cleared", "unchanged", "problems"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`ingestion.count-${kind}`, { count: counts[kind] }));
  return said.length === 0
    ? "–"
    : new Intl.ListFormat(language, { type: "unit", style: "short" }).format(said);
}
