import { useLanguage } from "../../../i18n/use-language.ts";
import { OrderHeader } from "../../../standing/order-header.tsx";
import { Change } from "../../../ui/change.tsx";
import { ChangeName } from "./change-name.tsx";
import { ScoreBefore, ScoreNow } from "./change-scores.tsx";
import type { OrderedChanges } from "./shown-changes.ts";
import { changeColumns } from "./sort-changes.ts";
import "../../../ui/table.css";

/** What became of every service, and how that moved the entity's score, which stands in the last row. */
export function ChangesTable(props: OrderedChanges) {
  const { scorecard, changes, bounds, previous, entityBefore, order, onOrder } = props;
  const { t, formatScore, formatPeriod } = useLanguage();
  const { period, score, scoreChange } = scorecard;
  const heading = { columns: changeColumns, order, onOrder };
  return (
    <table className="table changes-table">
      <caption className="visually-hidden">{t("entities.changes-caption")}</caption>
      <thead>
        <tr>
          <OrderHeader {...heading} column="name">
            {t("entities.column.service")}
          </OrderHeader>
          <OrderHeader {...heading} column="from" isNumber>
            {formatPeriod(previous)}
          </OrderHeader>
          <OrderHeader {...heading} column="score" isNumber>
            {formatPeriod(period)}
          </OrderHeader>
          <OrderHeader {...heading} column="change" isNumber>
            {t("entities.column.change")}
          </OrderHeader>
          <OrderHeader {...heading} column="effect" isNumber>
            {t("entities.column.effect")}
          </OrderHeader>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.service.code}>
            <th scope="row">
              <ChangeName scorecard={scorecard} change={change} />
            </th>
            <td className="number">
              <ScoreBefore change={change} bounds={bounds} />
            </td>
            <td className="number">
              <ScoreNow change={change} bounds={bounds} />
            </td>
            <td className="number">
              <Change value={change.change} />
            </td>
            <td className="number">
              <Change value={change.effect} decimals={2} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("entities.changes-whole")}</th>
          <td className="number">{formatScore(entityBefore, bounds)}</td>
          <td className="number">{formatScore(score, bounds)}</td>
          <td className="number">
            <Change value={scoreChange} />
          </td>
          <td className="number">
            <Change value={scoreChange} decimals={2} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
