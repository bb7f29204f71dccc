import { useLanguage } from "../i18n/use-language.ts";
import { SourceLink } from "../ui/source-link.tsx";
import { describePoint } from "./describe-point.ts";
import { focusable } from "./focusable.ts";
import { splitTrend } from "./split-trend.ts";
import type { TrendTableProps } from "./trend-table.tsx";
import "./chart-card.css";

/** A trend for a narrow screen: what its table says, one period below the other, the newest first. */
export function TrendList({ points, comparisonName, caption }: TrendTableProps) {
  const language = useLanguage();
  const { t } = language;
  const breaks = new Map(splitTrend(points).breaks.map((each) => [each.at, each]));
  const entries = points
    .map((point, index) => ({
      point,
      described: describePoint(point, comparisonName, language),
      change: breaks.get(index),
    }))
    .reverse();
  return (
    <section className="chart-table" aria-label={caption} {...focusable}>
      <ol className="chart-list">
        {entries.map(({ point, described, change }) => (
          <li key={point.period}>
            <strong>{described.title}</strong>
            <strong className={described.isScored ? undefined : "chart-list-state"}>
              {described.headline}
            </strong>
            <span className="chart-table-note">{described.dates}</span>
            <ul>
              {described.facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
              {point.source && (
                <li>
                  {t("charts.column.source")}: <SourceLink source={point.source} />
                </li>
              )}
              {change && (
                <li className="chart-list-break">
                  {t("charts.methodology-changed-row", { from: change.from, to: change.to })}
                </li>
              )}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
