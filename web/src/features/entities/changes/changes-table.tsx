import { useLanguage } from "../../../i18n/use-language.ts";
import type { AboutChanges } from "./about-changes.ts";
import { listParts, placeOf } from "./list-parts.ts";
import "../../../ui/table.css";

/** The parts of a change as a table, from one score to the other. */
export function ChangesTable({ changes, bounds }: AboutChanges) {
  const { t, formatNumber, formatScore, formatSigned, formatPeriod } = useLanguage();
  const { from, to, change } = changes;
  const periods = { from: formatPeriod(from.period), to: formatPeriod(to.period) };
  const end = (period: string, score: number) => (
    <tr className="changes-end">
      <th scope="row">{t("changes.score-in", { period })}</th>
      <td />
      <td className="number">{formatScore(score, bounds)}</td>
    </tr>
  );
  return (
    <table className="table">
      <caption className="visually-hidden">{t("changes.caption", periods)}</caption>
      <thead>
        <tr>
          <th scope="col">{t("changes.column.part")}</th>
          <th scope="col" className="number">
            {t("changes.column.count")}
          </th>
          <th scope="col" className="number">
            {t("changes.column.points")}
          </th>
        </tr>
      </thead>
      <tbody>
        {end(periods.from, from.score)}
        {listParts(changes).map(({ code, points, count }) => (
          <tr key={code}>
            <th scope="row">
              <a href={`#${placeOf(code)}`}>{t(`changes.part.${code}`)}</a>
            </th>
            <td className="number">{formatNumber(count)}</td>
            <td className="number">{formatSigned(points, 2)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t("changes.total")}</th>
          <td />
          <td className="number">{formatSigned(change, 2)}</td>
        </tr>
        {end(periods.to, to.score)}
      </tbody>
    </table>
  );
}
