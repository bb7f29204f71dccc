import { useLanguage } from "../i18n/use-language.ts";
import "./distribution-strip.css";

export interface StripMark {
  readonly code: string;
  readonly score: number;
}

export interface DistributionStripProps {
  readonly marks: readonly StripMark[];
  /** Code of the one that stands out. */
  readonly own: string;
  /** Lower end of the scale; the upper one is 100. */
  readonly from: number;
  /** `null` where there are too few scores for one. */
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  readonly benchmark: number;
  /** Values that no shown score is rounded up over. */
  readonly bounds: readonly number[];
}

/** One dot for each score on a line from left to right in both languages, with the middle half, the median and the benchmark. */
export function DistributionStrip(props: DistributionStripProps) {
  const { marks, own, from, median, lowerQuartile, upperQuartile, benchmark, bounds } = props;
  const { t, formatScore, formatNumber } = useLanguage();
  const at = (score: number) => `${(100 * (score - from)) / (100 - from)}%`;
  const ownScore = marks.find(({ code }) => code === own)?.score;
  return (
    <div className="strip" dir="ltr" aria-hidden="true">
      <div className="strip-line">
        {lowerQuartile !== null && upperQuartile !== null && (
          <span
            className="strip-half"
            style={{ left: at(lowerQuartile), width: `calc(${at(upperQuartile)} - ${at(lowerQuartile)})` }}
          />
        )}
        {median !== null && <span className="strip-median" style={{ left: at(median) }} />}
        {benchmark >= from && <span className="strip-benchmark" style={{ left: at(benchmark) }} />}
        {marks.map(({ code, score }) =>
          code === own ? null : <span key={code} className="strip-dot" style={{ left: at(score) }} />,
        )}
        {ownScore !== undefined && (
          <span className="strip-dot strip-own" style={{ left: at(ownScore) }}>
            <strong>{formatScore(ownScore, bounds)}</strong>
          </span>
        )}
      </div>
      <div className="strip-ends">
        <span>{formatNumber(from)}</span>
        <span>{formatNumber(100)}</span>
      </div>
      <ul className="strip-key" dir="auto">
        {lowerQuartile !== null && (
          <li>
            <span className="strip-key-half" /> {t("charts.strip-half")}
          </li>
        )}
        {median !== null && (
          <li>
            <span className="strip-key-median" />{" "}
            {t("charts.strip-median", { value: formatScore(median, bounds) })}
          </li>
        )}
        <li>
          <span className="strip-key-benchmark" /> {t("charts.benchmark", { value: formatNumber(benchmark) })}
        </li>
      </ul>
    </div>
  );
}
