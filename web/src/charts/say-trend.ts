import type { LanguageView } from "../i18n/language-view.ts";
import { readTrend } from "./read-trend.ts";
import { scoreDistance } from "./score-distance.ts";
import type { TrendPoint } from "./trend-point.ts";

/** What of a language the sentence needs. */
type Speech = Pick<LanguageView, "t" | "formatScore" | "formatNumber" | "formatPeriod">;

/**
 * A trend in one or two sentences: how the score moved under the present methodology, where it stands against the
 * benchmark and against `comparisonName`, and what is not compared. Distances are those of the figures as shown.
 */
export function sayTrend(points: readonly TrendPoint[], comparisonName: string, speech: Speech): string {
  const { t, formatScore, formatNumber, formatPeriod } = speech;
  const reading = readTrend(points);
  if (!reading) return t("charts.read.none");
  const { first, last, changed, inARow, unscored } = reading;

  const movement = () => {
    const since = formatPeriod(first.period);
    const until = formatPeriod(last.period);
    const from = formatScore(first.score, first.bounds);
    const to = formatScore(last.score, last.bounds);
    if (first === last) return t("charts.read.single", { to, until });
    const move = from === to ? "stayed" : (last.score ?? 0) > (first.score ?? 0) ? "rose" : "fell";
    // Up to now goes without saying; up to an earlier period does not.
    return t(unscored ? `charts.read.${move}-until` : `charts.read.${move}`, { since, until, from, to });
  };

  const toBenchmark = () => {
    const benchmark = formatNumber(last.benchmark.value);
    if (last.meetsBenchmark) return t("charts.read.meets", { benchmark, count: inARow });
    const distance = scoreDistance(last.score ?? 0, last.benchmark.value, last.bounds);
    if (distance === 0) return t("charts.distance-at", { benchmark });
    return t("charts.read.below", { benchmark, distance: formatNumber(Math.abs(distance), 1) });
  };

  const toComparison = () => {
    if (last.comparison === null) return [];
    const by = scoreDistance(last.score ?? 0, last.comparison, last.bounds);
    const distance = formatNumber(Math.abs(by), 1);
    if (by === 0) return [t("charts.read.at-comparison", { name: comparisonName })];
    const key = by > 0 ? "charts.read.above-comparison" : "charts.read.below-comparison";
    return [t(key, { name: comparisonName, distance })];
  };

  const sentence = [movement(), toBenchmark(), ...toComparison()].join(t("charts.read.join"));
  const sentences = [t("charts.read.end", { sentence })];
  if (changed) sentences.push(t("charts.read.not-compared", { period: formatPeriod(changed.period) }));
  if (unscored)
    sentences.push(
      t("charts.read.unscored", {
        period: formatPeriod(unscored.period),
        reason: t(`state.${unscored.state}`),
      }),
    );
  return sentences.join(" ");
}
