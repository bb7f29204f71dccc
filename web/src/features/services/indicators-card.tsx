import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Select } from "../../ui/select.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { ResultsList } from "./results-list.tsx";
import { ResultsTable } from "./results-table.tsx";
import { type ResultOrder, resultOrders } from "./service-view.ts";
import type { ShownResults } from "./shown-results.ts";

interface IndicatorsCardProps extends ShownResults {
  readonly order: ResultOrder;
  readonly onOrder: (order: ResultOrder) => void;
}

/** Every indicator of a service by dimension, in an order that the reader chooses. */
export function IndicatorsCard({ order, onOrder, ...shown }: IndicatorsCardProps) {
  const { t } = useLanguage();
  const isNarrow = useMedia("screen and (max-width: 959px)");
  const title = <span id="indicators">{t("services.indicators")}</span>;
  if (shown.groups.length === 0)
    return (
      <Card title={title}>
        <p>{t("services.indicators-none")}</p>
      </Card>
    );
  return (
    <Card
      title={title}
      actions={
        <Select
          label={t("services.order")}
          value={order}
          choices={resultOrders.map((each) => ({ value: each, label: t(`services.order-${each}`) }))}
          onChoose={(value) => {
            const chosen = resultOrders.find((each) => each === value);
            if (chosen) onOrder(chosen);
          }}
        />
      }
    >
      {isNarrow ? <ResultsList {...shown} /> : <ResultsTable {...shown} />}
    </Card>
  );
}
