import type { UncertaintyRow } from "@marsad/shared/schemas";
import { focusable } from "../../charts/focusable.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import type { AboutUncertainty } from "./about-uncertainty.ts";
import { sayChance, sayRanks, sayScores } from "./say-band.ts";
import "../../charts/chart-card.css";
import "../../ui/table.css";

/** How sure the standing of each entity is, in figures. */
export function BandsTable({
  programme,
  definition,
  view,
  rows,
}: AboutUncertainty & { readonly rows: readonly UncertaintyRow[] }) {
  const language = useLanguage();
  const { t, formatNumber } = language;
  const levels = definition.levels.map(({ from }) => from);
  return (
    <section className="chart-table" aria-label={t("uncertainty.bands-caption")} {...focusable}>
      <table className="table">
        <caption className="visually-hidden">{t("uncertainty.bands-caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("common.rank")}</th>
            <th scope="col">{t("common.entity")}</th>
            {(["ranks", "median", "scores", "meeting", "above", "below", "group"] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {t(`uncertainty.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.entity.code}>
              <td>{row.rank === null ? "–" : formatNumber(row.rank)}</td>
              <th scope="row">
                <Link to={paths.entity(programme.code, row.entity.code, { period: view.period })}>
                  <Name names={row.entity.names} />
                </Link>
              </th>
              <td className="number">{sayRanks(row.ranks, language)}</td>
              <td className="number">{row.ranks === null ? "–" : formatNumber(row.ranks.median)}</td>
              <td className="number">{sayScores(row.scores, [...levels, row.benchmark.value], language)}</td>
              <td className="number">{sayChance(row.meeting, language)}</td>
              <td className="number">{sayChance(row.aheadOfAbove, language)}</td>
              <td className="number">{sayChance(row.aheadOfBelow, language)}</td>
              <td className="number">{row.group === null ? "–" : formatNumber(row.group)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
