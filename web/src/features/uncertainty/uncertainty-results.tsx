import { useQuery } from "@tanstack/react-query";
import { methodologyQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { OrdersCard } from "../../orders/orders-card.tsx";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { BandsCard } from "./bands-card.tsx";
import type { ViewProps } from "./choices-card.tsx";
import { GroupsCard } from "./groups-card.tsx";
import type { Reckonings } from "./reckoning/use-reckonings.ts";
import { SensitivityCard } from "./sensitivity-card.tsx";

type UncertaintyResultsProps = ProgrammeView & ViewProps & { readonly reckonings: Reckonings };

/** What was drawn, in its cards. */
export function UncertaintyResults({
  programme,
  period,
  view,
  change,
  reckonings: { drawn, moved },
}: UncertaintyResultsProps) {
  const { t } = useLanguage();
  const methodology = useQuery(methodologyQuery(programme.code, period.methodology));
  const error = drawn.error ?? methodology.error;
  if (error)
    return (
      <Card>
        <Failure
          error={error}
          retry={() => {
            drawn.begin();
            methodology.refetch();
          }}
        />
      </Card>
    );
  if (!drawn.answer || !methodology.data)
    return (
      <Card title={t("uncertainty.bands")}>
        {drawn.isStopped ? <p>{t("uncertainty.stopped-empty")}</p> : <Skeleton lines={12} lineHeight={20} />}
      </Card>
    );
  if (drawn.answer.rows.every(({ rank }) => rank === null))
    return (
      <Card>
        <Empty title={t("ranking.nothing-title")} text={t("ranking.nothing-text")} />
      </Card>
    );
  const { definition } = methodology.data;
  const about = { programme, period, definition, uncertainty: drawn.answer, view, change };
  return (
    <>
      <BandsCard {...about} isStale={drawn.isStale} />
      <GroupsCard {...about} />
      <SensitivityCard {...about} moved={moved} />
      <OrdersCard
        {...about}
        askedPeriod={view.period}
        order={view.order}
        onOrder={(order) => change({ order })}
      />
    </>
  );
}
