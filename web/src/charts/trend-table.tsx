import { useLanguage } from "../i18n/use-language.ts";
import { SourceLink } from "../ui/source-link.tsx";
import { BothCalendars } from "./both-calendars.tsx";
import { focusable } from "./focusable.ts";
import { scoreDistance } from "./score-distance.ts";
import { splitTrend } from "./split-trend.ts";
import type { TrendPoint } from "./trend-point.ts";
import "../ui/table.css";
import "./chart-card.css";

export interface TrendTableProps {
  readonly points: readonly TrendPoint[];
  readonly comparisonName: string;
  /** Says what the table lists. */
  readonly caption: string;
}

/** A trend as a table, the newest period first; a change of methodology is a row of its own. */
export function TrendTable({ points, comparisonName, caption }: TrendTableProps) {
  const { t } = useLanguage();
  const breaks = new Map(splitTrend(points).breaks.map((each) => [each.at, each]));
  const hasComparison = points.some((point) => point.comparison !== null);
  const hasLevel = points.some((point) => point.level !== null);
  const hasDetail = points.some((point) => point.detail !== null);
  const hasSource = points.some((point) => point.source !== null);
  const columns = 3 + [hasComparison, hasLevel, hasDetail, hasSource].filter(Boolean).length;
  const rows = points.map((point, index) => ({ point, change: breaks.get(index) })).reverse();
  return (
    <section className="chart-table" aria-label={caption} {...focusable}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("charts.column.period")}</th>
            <th scope="col" className="number">
              {t("charts.column.score")}
            </th>
            <th scope="col" className="number">
              {t("charts.column.from-benchmark")}
            </th>
            {hasComparison && (
              <th scope="col" className="number">
                {comparisonName}
              </th>
            )}
            {hasLevel && <th scope="col">{t("charts.column.level")}</th>}
            {hasDetail && <th scope="col">{t("charts.column.detail")}</th>}
            {hasSource && <th scope="col">{t("charts.column.source")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ point, change }) => [
            <TrendTableRow
              key={point.period}
              {...{ point, hasComparison, hasLevel, hasDetail, hasSource }}
            />,
            change && (
              <tr key={`${point.period} change`} className="chart-table-break">
                <th scope="row" colSpan={columns}>
                  {t("charts.methodology-changed-row", { from: change.from, to: change.to })}
                </th>
              </tr>
            ),
          ])}
        </tbody>
      </table>
    </section>
  );
}

interface TrendTableRowProps {
  readonly point: TrendPoint;
  readonly hasComparison: boolean;
  readonly hasLevel: boolean;
  readonly hasDetail: boolean;
  readonly hasSource: boolean;
}

function TrendTableRow({ point, hasComparison, hasLevel, hasDetail, hasSource }: TrendTableRowProps) {
  const { t, formatScore, formatSigned } = useLanguage();
  const { score, bounds, benchmark, comparison } = point;
  return (
    <tr>
      <th scope="row">
        <BothCalendars {...point} />
      </th>
      {score === null ? (
        <td colSpan={2}>{t(`state.${point.state}`)}</td>
      ) : (
        <>
          <td className="number">{formatScore(score, bounds)}</td>
          <td className="number">{formatSigned(scoreDistance(score, benchmark.value, bounds))}</td>
        </>
      )}
      {hasComparison && <td className="number">{formatScore(comparison, bounds)}</td>}
      {hasLevel && <td>{point.level ?? "–"}</td>}
      {hasDetail && <td>{point.detail ?? "–"}</td>}
      {hasSource && <td>{point.source ? <SourceLink source={point.source} /> : "–"}</td>}
    </tr>
  );
}
