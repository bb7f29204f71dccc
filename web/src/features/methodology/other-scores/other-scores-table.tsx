import type { RescoredPeriod, RescoredStanding } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { Change } from "../../../ui/change.tsx";
import { Link } from "../../../ui/link.tsx";
import { Name } from "../../../ui/name.tsx";
import { placesClimbed } from "./places-climbed.ts";
import "../../../ui/table.css";

/** Every entity with its rank and score under both versions, in the order of the other one. */
export function OtherScoresTable({ scores }: { readonly scores: RescoredPeriod }) {
  const { t } = useLanguage();
  const { programme, period, methodology, under, entities } = scores;
  return (
    <table className="table">
      <caption className="visually-hidden">{t("other-scores.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("common.entity")}</th>
          <th scope="col" className="number">
            {t("other-scores.official", { version: methodology })}
          </th>
          <th scope="col" className="number">
            {t("other-scores.under", { version: under.version })}
          </th>
          <th scope="col" className="number">
            {t("other-scores.places")}
          </th>
        </tr>
      </thead>
      <tbody>
        {entities.map(({ entity, official, rescored }) => (
          <tr key={entity.code}>
            <th scope="row">
              <Link to={paths.entity(programme, entity.code, { period })}>
                <Name names={entity.names} />
              </Link>
            </th>
            <td className="number">
              <Standing {...official} />
            </td>
            <td className="number">
              <Standing {...rescored} />
            </td>
            <td className="number">
              <Change value={placesClimbed(official, rescored)} decimals={0} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A score and its rank; why there is none, where there is none. */
function Standing({ score, state, rank }: RescoredStanding) {
  const { t, formatScore, formatNumber } = useLanguage();
  if (score === null) return t(`state.${state}`);
  return (
    <>
      {formatScore(score)}
      {rank !== null && ` · ${t("other-scores.rank", { rank: formatNumber(rank) })}`}
    </>
  );
}
