import type { Band } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";

/** The two ends of a band of ranks, or the one rank that it is. */
export function sayRanks(ranks: Band | null, { t, formatNumber }: LanguageView): string {
  if (ranks === null) return "–";
  const { low, high } = ranks;
  return low === high ? formatNumber(low) : t("uncertainty.range", { low, high });
}

/** The two ends of a band of scores, or the one score that it is. */
export function sayScores(
  scores: Band | null,
  bounds: readonly number[],
  { t, formatScore }: LanguageView,
): string {
  if (scores === null) return "–";
  const [low, high] = [formatScore(scores.low, bounds), formatScore(scores.high, bounds)];
  return low === high ? low : t("uncertainty.range", { low, high });
}

/** A chance as a whole percentage; what is almost sure is not said to be sure. */
export function sayChance(chance: number | null, { t, formatPercent }: LanguageView): string {
  if (chance === null) return "–";
  if (chance > 0 && chance < 0.005) return t("uncertainty.below", { share: formatPercent(0.01) });
  if (chance < 1 && chance >= 0.995) return t("uncertainty.above", { share: formatPercent(0.99) });
  return formatPercent(chance);
}
