import { useLanguage } from "../i18n/use-language.ts";
import { Name } from "../ui/name.tsx";
import type { LevelBarProps } from "./level-bar.tsx";
import "../ui/table.css";

/** A `LevelBar` as a table. */
export function LevelTable({ levels, caption }: LevelBarProps & { readonly caption: string }) {
  const { t, formatNumber, formatPercent } = useLanguage();
  const total = levels.reduce((sum, { count }) => sum + count, 0);
  return (
    <table className="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("charts.column.level")}</th>
          <th scope="col" className="number">
            {t("charts.column.count")}
          </th>
          <th scope="col" className="number">
            {t("charts.column.share")}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ code, names, count }) => (
          <tr key={code}>
            <th scope="row">
              <Name names={names} />
            </th>
            <td className="number">{formatNumber(count)}</td>
            <td className="number">{total === 0 ? "–" : formatPercent(count / total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
