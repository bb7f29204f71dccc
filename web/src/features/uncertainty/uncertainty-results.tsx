import { useQuery } from "@tanstack/react-query";
import { methodologyQuery } from "../../api/queries.ts";
import { uncertaintyQuery } from "../../api/uncertainty-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useAwake } from "../../use-awake.ts";
import { BandsCard } from "./bands-card.tsx";
import type { ViewProps } from "./choices-card.tsx";
import { GroupsCard } from "./groups-card.tsx";
import { OrdersCard } from "./orders-card.tsx";
import { SensitivityCard } from "./sensitivity-card.tsx";
import { toParameters } from "./uncertainty-view.ts";

/** What was drawn, in its cards; the server reckons, which takes about a second. */
export function UncertaintyResults({ programme, period, view, change }: ProgrammeView & ViewProps) {
  const { t } = useLanguage();
  const isAwake = useAwake();
  const methodology = useQuery(methodologyQuery(programme.code, period.methodology));
  const drawn = useQuery({
    ...uncertaintyQuery(programme.code, period.code, toParameters(view)),
    enabled: isAwake,
    // What was drawn before stays until the new is there, but never of another programme.
    placeholderData: (before) => (before?.programme === programme.code ? before : undefined),
  });
  const error = drawn.error ?? methodology.error;
  if (error)
    return (
      <Card>
        <Failure error={error} retry={() => [drawn, methodology].map((query) => query.refetch())} />
      </Card>
    );
  if (!drawn.data || !methodology.data)
    return (
      <Card title={t("uncertainty.bands")}>
        <p role="status">{t("uncertainty.reckoning")}</p>
        <Skeleton lines={12} lineHeight={20} />
      </Card>
    );
  if (drawn.data.rows.every(({ rank }) => rank === null))
    return (
      <Card>
        <Empty title={t("ranking.nothing-title")} text={t("ranking.nothing-text")} />
      </Card>
    );
  const { definition } = methodology.data;
  const about = { programme, period, definition, uncertainty: drawn.data, view, change };
  return (
    <>
      <p role="status" className="visually-hidden">
        {drawn.isFetching ? t("uncertainty.reckoning") : t("uncertainty.ready")}
      </p>
      <BandsCard {...about} isStale={drawn.isPlaceholderData} />
      <GroupsCard {...about} />
      <SensitivityCard {...about} />
      <OrdersCard {...about} />
    </>
  );
}
