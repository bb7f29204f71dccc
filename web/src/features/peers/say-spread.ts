import type { PeerGroup } from "@marsad/shared/schemas";
import { scoreDistance } from "../../charts/score-distance.ts";
import type { LanguageView } from "../../i18n/language-view.ts";

type Spread = Pick<PeerGroup, "score" | "median" | "lowerQuartile" | "upperQuartile" | "place" | "members">;

/**
 * Where a score stands among those of the peers in two or three sentences: its place, its distance to the median, and the middle half;
 * where there are too few for one of these, that.
 */
export function saySpread(
  { score, median, lowerQuartile, upperQuartile, place, members }: Spread,
  bounds: readonly number[],
  { t, formatNumber, formatScore }: Pick<LanguageView, "t" | "formatNumber" | "formatScore">,
): string {
  const scored = members.filter((member) => member.score !== null).length;
  if (score === null || place === null) return "";
  if (scored < 2) return t("peers.alone");
  const sentences = [t("peers.place", { place, of: scored })];
  if (median !== null) {
    const by = scoreDistance(score, median, bounds);
    const key = by > 0 ? "above" : by < 0 ? "below" : "at";
    const distance = formatNumber(Math.abs(by), 1);
    sentences.push(t(`peers.median-${key}`, { median: formatScore(median, bounds), distance }));
  }
  if (lowerQuartile !== null && upperQuartile !== null) {
    const [lower, upper] = [lowerQuartile, upperQuartile].map((quartile) => formatScore(quartile, bounds));
    sentences.push(t("peers.quartiles", { lower: lower ?? "", upper: upper ?? "" }));
  } else if (median !== null) sentences.push(t("peers.no-quartiles"));
  return sentences.join(" ");
}
