import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { ordersQuery } from "../api/uncertainty-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { ProgrammeView } from "../programme-view.ts";
import { TakeAway } from "../take-away/take-away.tsx";
import { Card } from "../ui/card.tsx";
import { Failure } from "../ui/failure.tsx";
import { Select } from "../ui/select.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { nameOrder } from "./name-order.ts";
import { OrdersTable } from "./orders-table.tsx";
import "../ui/notice.css";

interface OrdersCardProps extends Pick<ProgrammeView, "programme" | "period"> {
  readonly definition: MethodologyDefinition;
  /** The period as the address names it, for the links from here; `undefined` for the latest. */
  readonly askedPeriod: string | undefined;
  /** `equal`, or the code of a dimension that is taken alone. */
  readonly order: string;
  readonly onOrder: (order: string) => void;
}

/** The order under another weighting, beside the official one. */
export function OrdersCard(props: OrdersCardProps) {
  const { programme, period, definition, order: asked, onOrder } = props;
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
  const place = Math.max(0, codes.indexOf(asked));
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
      <div className="table-group">
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
          onChoose={onOrder}
        />
        <OrdersTable {...props} orders={data} place={place} />
      </div>
    </Card>
  );
}
