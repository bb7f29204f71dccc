import type { LanguageView } from "./i18n/language-view.ts";

/** An effort with as many decimals as it has, two at most. */
export function writeEffort(effort: number, { formatNumber }: Pick<LanguageView, "formatNumber">): string {
  return formatNumber(effort, [0, 1].find((decimals) => Number(effort.toFixed(decimals)) === effort) ?? 2);
}
