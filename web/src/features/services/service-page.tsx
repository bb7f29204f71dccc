import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ApiError } from "../../api/client.ts";
import { serviceScorecardQuery, serviceTrendQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Page } from "../../ui/page.tsx";
import { PeriodSelect } from "../../ui/period-select.tsx";
import { useMethodologies } from "../../use-methodologies.ts";
import { useView } from "../../use-view.ts";
import { pointsUntil } from "./points-until.ts";
import { ServiceReport } from "./service-report.tsx";
import { ServiceSkeleton } from "./service-skeleton.tsx";
import { serviceView } from "./service-view.ts";

interface ServicePageProps extends ProgrammeView {
  /** Codes, as the address has them. */
  readonly entity: string;
  readonly service: string;
}

/** One service of an entity in one period: where it stands, how it came there, and every indicator of it. */
export function ServicePage({ programme, periods, period, entity, service }: ServicePageProps) {
  const { t, name } = useLanguage();
  const [view, change] = useView(serviceView);
  const scorecard = useQuery({
    ...serviceScorecardQuery(programme.code, entity, service, period.code),
    placeholderData: keepPreviousData,
  });
  const trend = useQuery(serviceTrendQuery(programme.code, entity, service));
  const { methodologies, error } = useMethodologies(programme.code, [
    period.methodology,
    ...(trend.data?.points.map(({ methodology }) => methodology) ?? []),
  ]);

  const card = scorecard.data;
  const methodology = card && methodologies.get(card.methodology);
  const failed = scorecard.error ?? trend.error ?? error;
  const isUnknown = failed instanceof ApiError && failed.status === 404;
  const retry = () => {
    scorecard.refetch();
    trend.refetch();
  };
  const at = { period: view.period };
  const ofEntity = <CodeName code={entity} names={card?.entity.names} />;
  return (
    <Page
      title={card ? name(card.service.names).text : service}
      heading={<CodeName code={service} names={card?.service.names} />}
      within={card ? name(card.entity.names).text : name(programme.names).text}
      crumbs={[
        { label: t("common.ranking"), to: paths.ranking(programme.code, at) },
        { label: ofEntity, to: paths.entity(programme.code, entity, at) },
        { label: <CodeName code={service} names={card?.service.names} /> },
      ]}
      subtitle={card ? ofEntity : ""}
      actions={
        <PeriodSelect
          periods={periods}
          value={period.code}
          onChoose={(chosen) => change({ period: chosen === programme.latestPeriod ? undefined : chosen })}
        />
      }
    >
      {failed ? (
        <Card>
          <Failure error={failed} {...(isUnknown ? {} : { retry })} />
        </Card>
      ) : card && trend.data && methodology ? (
        <ServiceReport
          {...{ programme, periods, view, change, methodology, methodologies }}
          scorecard={card}
          points={pointsUntil(trend.data.points, periods, card.period)}
        />
      ) : (
        <ServiceSkeleton />
      )}
    </Page>
  );
}
