import { useLanguage } from "../../i18n/use-language.ts";

/** Writes a share of the whole, 0–1, as a percentage with one decimal: weights are often uneven. */
export function useShare(): (share: number) => string {
  const { formatNumber, numerals } = useLanguage();
  return (share) => `${formatNumber(share * 100, 1)}${numerals === "arab" ? "٪" : "%"}`;
}
