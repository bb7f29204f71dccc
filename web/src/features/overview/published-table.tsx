import type { PublishedSeries } from "@marsad/shared/schemas";
import { Fragment } from "react";
import { focusable } from "../../charts/focusable.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";
import { formatPublished } from "./format-published.ts";
import "../../ui/table.css";

export interface PublishedTableProps {
  readonly series: readonly PublishedSeries[];
  readonly caption: string;
}

/** The series side by side, a row for each edition, the newest first. */
export function PublishedTable({ series, caption }: PublishedTableProps) {
  const { t, formatNumber, formatPeriod } = useLanguage();
  const editions = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))]
    .sort()
    .reverse();
  const hasRanks = (each: PublishedSeries) => each.points.some(({ rank }) => rank !== null);
  return (
    <section className="table-scroll" aria-label={caption} {...focusable}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("charts.column.period")}</th>
            {series.map((each) => (
              <Fragment key={each.code}>
                <th scope="col" className="number published-head">
                  <Name names={each.names} />
                </th>
                {hasRanks(each) && (
                  <th scope="col" className="number">
                    {t("charts.column.rank")}
                  </th>
                )}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <tr key={edition}>
              <th scope="row">{formatPeriod(edition)}</th>
              {series.map((each) => {
                const point = each.points.find(({ period }) => period === edition);
                return (
                  <Fragment key={each.code}>
                    <td className="number">
                      {point && point.value === null
                        ? t(`state.${point.state}`)
                        : formatPublished(point?.value ?? null, each.scale, formatNumber)}
                    </td>
                    {hasRanks(each) && (
                      <td className="number">{point?.rank == null ? "–" : formatNumber(point.rank)}</td>
                    )}
                  </Fragment>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
