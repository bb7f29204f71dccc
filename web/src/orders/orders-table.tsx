import type { MethodologyDefinition, Programme, RankingOrders } from "@marsad/shared/schemas";
import { useState } from "react";
import { focusable } from "../charts/focusable.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { paths } from "../paths.ts";
import { Change } from "../ui/change.tsx";
import { Link } from "../ui/link.tsx";
import { Name } from "../ui/name.tsx";
import { orderRows } from "./order-rows.ts";
import "../ui/table.css";
import "./orders-table.css";

/** Rows that are drawn at once, and more of when asked. */
const portion = 20;

interface OrdersTableProps {
  readonly programme: Programme;
  readonly definition: MethodologyDefinition;
  readonly askedPeriod: string | undefined;
  readonly orders: RankingOrders;
  /** Which of the orders. */
  readonly place: number;
}

/** The entities in another order, each with its official rank. */
export function OrdersTable({ programme, definition, askedPeriod, orders, place }: OrdersTableProps) {
  const { t, formatNumber, formatScore } = useLanguage();
  const [shown, setShown] = useState(portion);
  const bounds = definition.levels.map(({ from }) => from);
  const rows = orderRows(orders, place);
  const moved = rows.filter(({ official, rank }) => official !== rank).length;
  return (
    <>
      <p role="status">{t("uncertainty.say.moved", { count: moved })}</p>
      <section className="table-scroll" aria-label={t("uncertainty.orders-caption")} {...focusable}>
        <table className="table orders-table">
          <caption className="visually-hidden">{t("uncertainty.orders-caption")}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t("uncertainty.column.other-rank")}
              </th>
              <th scope="col">{t("common.entity")}</th>
              <th scope="col" className="number">
                {t("uncertainty.official-rank")}
              </th>
              <th scope="col" className="number">
                {t("uncertainty.column.places")}
              </th>
              <th scope="col" className="number">
                {t("common.score")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ entity, official, rank, score }) => (
              <tr key={entity.code}>
                <td className="number">{formatNumber(rank)}</td>
                <th scope="row">
                  <Link to={paths.entity(programme.code, entity.code, { period: askedPeriod })}>
                    <Name names={entity.names} />
                  </Link>
                </th>
                <td className="number">{official === null ? "–" : formatNumber(official)}</td>
                <td className="number">
                  <Change value={official === null ? null : official - rank} decimals={0} />
                </td>
                <td className="number">{formatScore(score, bounds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + 5 * portion)}>
          {t("common.show-more")} ({formatNumber(rows.length - shown)})
        </button>
      )}
    </>
  );
}
