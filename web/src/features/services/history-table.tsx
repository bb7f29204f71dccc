import { Fragment } from "react";
import { focusable } from "../../charts/focusable.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { IndicatorRule } from "../../indicator-rules.ts";
import { ValueText } from "../../standing/value-text.tsx";
import type { HistoryEntry } from "./history-of.ts";
import { PointsText } from "./points-text.tsx";
import { StateText } from "./state-text.tsx";
import "../../charts/chart-card.css";
import "../../ui/table.css";

interface HistoryTableProps {
  readonly entries: readonly HistoryEntry[];
  readonly ruleIn: (methodology: string) => IndicatorRule | undefined;
  readonly caption: string;
}

/** The values of one indicator over the periods, the newest first; a change of method has a row of its own. */
export function HistoryTable({ entries, ruleIn, caption }: HistoryTableProps) {
  const { t, formatPeriod, formatScore } = useLanguage();
  return (
    <section className="chart-table" aria-label={caption} {...focusable}>
      <table className="table history-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("charts.column.period")}</th>
            <th scope="col">{t("services.column.value")}</th>
            <th scope="col" className="number">
              {t("services.column.normalised")}
            </th>
            <th scope="col" className="number">
              {t("services.column.lost")}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries
            .map((entry, index) => ({ ...entry, before: entries[index - 1]?.methodology }))
            .toReversed()
            .map(({ period, methodology, isAssessed, result, before }) => {
              const rule = ruleIn(methodology);
              return (
                <Fragment key={period}>
                  <tr>
                    <th scope="row">{formatPeriod(period)}</th>
                    {result === undefined ? (
                      <td colSpan={3} className="history-absent">
                        {t(isAssessed ? "services.history-absent" : "services.history-unassessed")}
                      </td>
                    ) : (
                      <>
                        {result.value === null ? (
                          <td colSpan={2}>
                            <StateText state={result.state} rule={rule} />
                          </td>
                        ) : (
                          <>
                            <td>
                              <ValueText value={result.value} rule={rule} />
                            </td>
                            <td className="number">{formatScore(result.normalised)}</td>
                          </>
                        )}
                        <td className="number">
                          <PointsText result={result} of="lost" />
                        </td>
                      </>
                    )}
                  </tr>
                  {before !== undefined && before !== methodology && (
                    <tr className="chart-table-break">
                      <th scope="row" colSpan={4}>
                        {t("charts.methodology-changed-row", { from: before, to: methodology })}
                      </th>
                    </tr>
                  )}
                </Fragment>
              );
            })}
        </tbody>
      </table>
    </section>
  );
}
