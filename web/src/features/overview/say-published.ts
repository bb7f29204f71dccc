import type { PublishedSeries } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";
import { formatPublished } from "./format-published.ts";

/**
 * The newest figure of a series and the one before it, by rank where it has ranks: a sentence with `[[name]]`
 * where the name of the series stands. `null` where there are not two to speak of.
 */
export function sayPublished(
  series: PublishedSeries,
  { t, formatNumber, formatPeriod }: Pick<LanguageView, "t" | "formatNumber" | "formatPeriod">,
): string | null {
  const ranked = series.points.filter(({ rank }) => rank !== null);
  const [before, last] = ranked.slice(-2);
  if (before && last)
    return t("overview.published-reading-rank", {
      rank: last.rank ?? 0,
      period: formatPeriod(last.period),
      earlier: before.rank ?? 0,
      before: formatPeriod(before.period),
    });
  const [earlier, newest] = series.points.filter(({ value }) => value !== null).slice(-2);
  if (!earlier || !newest) return null;
  return t("overview.published-reading", {
    value: formatPublished(newest.value, series.scale, formatNumber),
    period: formatPeriod(newest.period),
    earlier: formatPublished(earlier.value, series.scale, formatNumber),
    before: formatPeriod(earlier.period),
  });
}
