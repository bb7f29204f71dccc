import type { WholeDifference } from "@marsad/shared/schemas";
import type { LanguageView } from "../../../i18n/language-view.ts";
import type { MessageKey } from "../../../i18n/message-key.ts";

const words: Readonly<Record<string, MessageKey>> = {
  computed: "version-changes.scoring-computed",
  published: "version-changes.scoring-published",
  arithmetic: "version-changes.aggregation-arithmetic",
  geometric: "version-changes.aggregation-geometric",
  "weakest-link": "version-changes.aggregation-weakest-link",
  "mean-of-services": "version-changes.rollup-mean-of-services",
  "mean-of-entities": "version-changes.rollup-mean-of-entities",
  "pooled-by-applicable-weight": "version-changes.rollup-pooled-by-applicable-weight",
  "by-volume": "version-changes.rollup-by-volume",
};

/** A rule of the whole, on one of its sides, in words. */
export function sayWhole(
  rule: WholeDifference["rule"],
  value: WholeDifference["before"],
  { t, formatPercent }: Pick<LanguageView, "t" | "formatPercent">,
): string {
  if (value === null) return t("version-changes.none");
  if (rule === "coverage-floor") return formatPercent(Number(value));
  const key = words[value];
  return key === undefined ? String(value) : t(key);
}
