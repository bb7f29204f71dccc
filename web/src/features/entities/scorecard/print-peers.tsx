import type { CSSProperties } from "react";
import { scoreDistance } from "../../../charts/score-distance.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Name } from "../../../ui/name.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { scoreBounds } from "../score-bounds.ts";
import type { AboutPrint } from "./about-print.ts";
import { Section } from "./section.tsx";
import "./print-peers.css";

/** Where the entity stands among those of its kind: on a strip from 0 to 100, and in words. */
export function PrintPeers({ programme, scorecard, methodology }: AboutPrint) {
  const { t, formatNumber, formatScore } = useLanguage();
  const { score, peers, benchmark } = scorecard;
  const { median, lowerQuartile, upperQuartile } = peers;
  if (score === null || median === null || peers.scored < 2) return null;
  const bounds = scoreBounds(scorecard, methodology);
  const by = scoreDistance(score, median, bounds);
  const key = by > 0 ? "above" : by < 0 ? "below" : "at";
  const kind = programme.classifications.kinds.find(({ code }) => code === peers.kind);
  const places: CSSProperties & Record<`--${string}`, string> = {
    "--score": `${score}%`,
    "--median": `${median}%`,
    "--lower": `${lowerQuartile ?? median}%`,
    "--upper": `${upperQuartile ?? median}%`,
    "--benchmark": `${benchmark.value}%`,
  };
  return (
    <Section title={t("entities.peers")}>
      <div className="sheet-strip" style={places} aria-hidden="true">
        <span className="sheet-strip-half" />
        <span className="sheet-strip-median" />
        <span className="sheet-strip-benchmark" />
        <span className="sheet-strip-score" />
      </div>
      <p>
        {t(`entities.peers-${key}`, {
          median: formatScore(median, bounds),
          distance: formatNumber(Math.abs(by), 1),
        })}{" "}
        {lowerQuartile !== null &&
          upperQuartile !== null &&
          t("entities.peers-quartiles", {
            lower: formatScore(lowerQuartile, bounds),
            upper: formatScore(upperQuartile, bounds),
          })}{" "}
        {kind && (
          <Sentence
            text={t("entities.peers-count", { count: peers.scored })}
            parts={{ kind: <Name names={kind.names} /> }}
          />
        )}
      </p>
      <p className="sheet-note">{t("scorecard.strip", { benchmark: formatNumber(benchmark.value) })}</p>
    </Section>
  );
}
