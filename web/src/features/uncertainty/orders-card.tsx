import { useQuery } from "@tanstack/react-query";
import { ordersQuery } from "../../api/uncertainty-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { AboutUncertainty } from "./about-uncertainty.ts";
import { nameOrder } from "./name-order.ts";
import { OrdersTable } from "./orders-table.tsx";
import "../../ui/notice.css";

/** The order under another weighting, beside the official one. */
export function OrdersCard(about: AboutUncertainty) {
  const { programme, period, definition, view, change } = about;
  const language = useLanguage();
  const { t } = language;
  const { data, error, refetch } = useQuery(ordersQuery(programme.code, period.code));
  const title = t("uncertainty.orders");
  if (data === undefined)
    return (
      <Card title={title}>
        {error ? <Failure error={error} retry={refetch} /> : <Skeleton lines={8} lineHeight={20} />}
      </Card>
    );
  const codes = data.orders.map(({ kind, dimension }) => dimension ?? kind);
  const place = Math.max(0, codes.indexOf(view.order));
  return (
    <Card
      title={title}
      actions={
        <TakeAway
          code="orders"
          title={title}
          filter={t("uncertainty.not-official")}
          table={async (words) => (await import("./orders-data.ts")).ordersData(data, definition, words)}
        />
      }
    >
      <p>
        <span className="mark">{t("uncertainty.not-official")}</span> {t("uncertainty.orders-note")}
      </p>
      <Select
        label={t("uncertainty.order")}
        withLabel
        value={codes[place] ?? ""}
        choices={data.orders.map((order, each) => ({
          value: codes[each] ?? "",
          label: nameOrder(order, definition, language),
        }))}
        onChoose={(order) => change({ order })}
      />
      <OrdersTable {...about} orders={data} place={place} />
    </Card>
  );
}
