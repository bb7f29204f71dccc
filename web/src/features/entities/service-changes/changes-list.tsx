import { useLanguage } from "../../../i18n/use-language.ts";
import { Change } from "../../../ui/change.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { OrderSelect } from "../order-select.tsx";
import { ChangeName } from "./change-name.tsx";
import { ScoreBefore, ScoreNow } from "./change-scores.tsx";
import type { OrderedChanges } from "./shown-changes.ts";
import { type ChangeOrder, changeOrders } from "./sort-changes.ts";

/** The orders a phone offers: those that answer a question. */
const offered: readonly ChangeOrder[] = ["-effect", "effect", "-change", "change", "name"];

/** What became of every service for a narrow screen: the figures of the table, one service below the other. */
export function ChangesList({ scorecard, changes, bounds, order, onOrder }: OrderedChanges) {
  const { t } = useLanguage();
  const orders = changeOrders.filter((each) => each === order || offered.includes(each));
  return (
    <>
      <OrderSelect order={order} orders={orders} onOrder={onOrder} />
      <ul className="entity-list changes-list">
        {changes.map((change) => (
          <li key={change.service.code}>
            <strong>
              <ChangeName scorecard={scorecard} change={change} />
            </strong>
            <span className="entity-note">
              <Sentence
                text={t("entities.changes-from-to")}
                parts={{
                  from: <ScoreBefore change={change} bounds={bounds} />,
                  to: <ScoreNow change={change} bounds={bounds} />,
                }}
              />
            </span>
            <Change value={change.change} />
            <span className="entity-note changes-effect">
              {t("entities.column.effect")} <Change value={change.effect} decimals={2} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
