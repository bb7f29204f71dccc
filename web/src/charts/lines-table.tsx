import { useLanguage } from "../i18n/use-language.ts";
import { BothCalendars } from "./both-calendars.tsx";
import { focusable } from "./focusable.ts";
import type { LinesSubject } from "./lines-subject.ts";
import { splitTrend } from "./split-trend.ts";
import "../ui/table.css";
import "./chart-card.css";
import "./lines-chart.css";

interface LinesTableProps extends LinesSubject {
  /** Says what the table lists. */
  readonly caption: string;
}

/** Compared lines as a table, the newest period first; a change of methodology is a row of its own. */
export function LinesTable({ periods, lines, caption }: LinesTableProps) {
  const { t, formatScore, formatNumber } = useLanguage();
  const { breaks } = splitTrend(
    periods.map(({ methodology }) => ({ methodology, score: 0, state: "scored" as const })),
  );
  const changes = new Map(breaks.map((each) => [each.at, each]));
  const rows = periods.map((period, index) => ({ period, index, change: changes.get(index) })).reverse();
  return (
    <section className="chart-table" aria-label={caption} {...focusable}>
      <table className="table lines-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("charts.column.period")}</th>
            {lines.map(({ code, name }) => (
              <th key={code} scope="col" className="number">
                <bdi>{name}</bdi>
              </th>
            ))}
            <th scope="col" className="number">
              {t("compare.benchmark")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ period, index, change }) => [
            <tr key={period.period}>
              <th scope="row">
                <BothCalendars {...period} />
              </th>
              {lines.map(({ code, points }) => {
                const { score = null, state = "not-expected" } = points[index] ?? {};
                return score === null ? (
                  <td key={code} className="number lines-unscored">
                    {t(`charts.state.${state}`)}
                  </td>
                ) : (
                  <td key={code} className="number">
                    {formatScore(score, period.bounds)}
                  </td>
                );
              })}
              <td className="number">{period.benchmark === null ? "–" : formatNumber(period.benchmark)}</td>
            </tr>,
            change && (
              <tr key={`${period.period} change`} className="chart-table-break">
                <th scope="row" colSpan={lines.length + 2}>
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
