import { useLanguage } from "../../i18n/use-language.ts";
import { Change } from "../../ui/change.tsx";
import type { UnitStanding } from "./list-standings.ts";

interface StandingsTableProps {
  readonly standings: readonly UnitStanding[];
  readonly hasPeriods: boolean;
}

/** Rank, unit and score, each with its change since the definition that was begun with. */
export function StandingsTable({ standings, hasPeriods }: StandingsTableProps) {
  const { t, formatNumber, formatScore } = useLanguage();
  return (
    <div className="table-scroll">
      <table className="table playground-standings">
        <caption className="visually-hidden">{t("playground.outcome")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("playground.rank")}</th>
            <th scope="col">{t("playground.unit-heading")}</th>
            {hasPeriods && <th scope="col">{t("playground.period-heading")}</th>}
            <th scope="col" className="number">
              {t("playground.score")}
            </th>
            <th scope="col" className="number">
              {t("playground.places")}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ unit, period, rank, score, rankChange }) => (
            <tr key={`${unit} ${period}`}>
              <td>{rank === null ? "–" : formatNumber(rank)}</td>
              <th scope="row">
                <bdi>{unit}</bdi>
              </th>
              {hasPeriods && (
                <td>
                  <bdi>{period}</bdi>
                </td>
              )}
              <td className="number">{score === null ? t("playground.no-score") : formatScore(score)}</td>
              <td className="number">
                <Change value={rankChange} decimals={0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
