import { useLanguage } from "../../i18n/use-language.ts";

/** Writes a share of the whole, 0–1, as a percentage with one decimal: weights are often uneven. */
export function useShare(): (share: number) => string {
  const { writePercent } = useLanguage();
  return (share) => writePercent(share * 100, 1);
}
