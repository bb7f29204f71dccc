import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";
import type { ChangeOrder } from "./service-changes/sort-changes.ts";
import type { ServiceOrder } from "./sort-services.ts";

interface OrderSelectProps<Order> {
  readonly order: Order;
  readonly orders: readonly Order[];
  readonly onOrder: (order: Order) => void;
}

/** The order of a list, chosen where there are no headings to press. */
export function OrderSelect<Order extends ServiceOrder | ChangeOrder>(props: OrderSelectProps<Order>) {
  const { order, orders, onOrder } = props;
  const { t } = useLanguage();
  return (
    <Select
      label={t("entities.sort")}
      withLabel
      isWide
      value={order}
      choices={orders.map((each) => ({ value: each, label: t(`entities.order.${each}`) }))}
      onChoose={(value) => {
        const chosen = orders.find((each) => each === value);
        if (chosen) onOrder(chosen);
      }}
    />
  );
}
