import type { RescoredPeriod, RescoredStanding } from "@marsad/shared/schemas";
import { focusable } from "../../../charts/focusable.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { OrderHeader } from "../../../standing/order-header.tsx";
import { Change } from "../../../ui/change.tsx";
import { Link } from "../../../ui/link.tsx";
import { Name } from "../../../ui/name.tsx";
import { placesClimbed } from "../places-climbed.ts";
import { scoreDifference } from "../score-difference.ts";
import { type StandingOrder, sortStandings, standingColumns } from "../sort-standings.ts";
import "../../../ui/table.css";
import "./other-scores.css";

/** What the scores of either version are called. */
export interface ScoreHeadings {
  readonly official: string;
  readonly rescored: string;
}

interface OtherScoresTableProps {
  readonly scores: RescoredPeriod;
  readonly headings: ScoreHeadings;
  readonly order: StandingOrder;
  readonly onOrder: (order: StandingOrder) => void;
}

/** Every entity with its rank and score under both versions, and what became of them. */
export function OtherScoresTable({ scores, headings, order, onOrder }: OtherScoresTableProps) {
  const { t, name, language } = useLanguage();
  const { programme, period, entities } = scores;
  const sorted = sortStandings(entities, order, ({ entity }) => name(entity.names).text, language);
  const header = { columns: standingColumns, order, onOrder };
  return (
    <div className="table-scroll" {...focusable}>
      <table className="table other-scores-table">
        <caption className="visually-hidden">{t("other-scores.caption")}</caption>
        <thead>
          <tr>
            <OrderHeader {...header} column="name">
              {t("common.entity")}
            </OrderHeader>
            <OrderHeader {...header} column="official" isNumber>
              {headings.official}
            </OrderHeader>
            <OrderHeader {...header} column="rescored" isNumber>
              {headings.rescored}
            </OrderHeader>
            <OrderHeader {...header} column="change" isNumber>
              {t("other-scores.points")}
            </OrderHeader>
            <OrderHeader {...header} column="places" isNumber>
              {t("other-scores.places")}
            </OrderHeader>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.entity.code}>
              <th scope="row">
                <Link to={paths.entity(programme, row.entity.code, { period })}>
                  <Name names={row.entity.names} />
                </Link>
              </th>
              <td className="number">
                <Standing {...row.official} />
              </td>
              <td className="number">
                <Standing {...row.rescored} />
              </td>
              <td className="number">
                <Change value={scoreDifference(row)} />
              </td>
              <td className="number">
                <Change value={placesClimbed(row.official, row.rescored)} decimals={0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A score and its rank; why there is none, where there is none. */
function Standing({ score, state, rank }: RescoredStanding) {
  const { t, formatScore, formatNumber } = useLanguage();
  if (score === null) return t(`state.${state}`);
  return (
    <>
      <span>{formatScore(score)}</span>
      {rank !== null && <small>{t("other-scores.rank", { rank: formatNumber(rank) })}</small>}
    </>
  );
}
