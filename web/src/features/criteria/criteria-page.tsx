import { useQuery } from "@tanstack/react-query";
import { ApiError } from "../../api/client.ts";
import { criteriaQuery } from "../../api/criteria-queries.ts";
import { loadCriteriaMessages } from "../../i18n/load-part-messages.ts";
import { MoreMessages } from "../../i18n/more-messages.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { PageSkeleton } from "../../shell/page-skeleton.tsx";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Page } from "../../ui/page.tsx";
import { PeriodSelect } from "../../ui/period-select.tsx";
import { useMethodologies } from "../../use-methodologies.ts";
import { useView } from "../../use-view.ts";
import { CriteriaReport } from "./criteria-report.tsx";
import { CriteriaSkeleton } from "./criteria-skeleton.tsx";
import { criteriaView } from "./criteria-view.ts";
import { GroupSelect } from "./group-select.tsx";
import "./criteria.css";

/** The indicators of a programme in one period: what each costs the whole or a part of it, whom, and who does best at it. */
export function CriteriaPage(props: ProgrammeView) {
  return (
    <MoreMessages load={loadCriteriaMessages} fallback={<PageSkeleton />}>
      <CriteriaView {...props} />
    </MoreMessages>
  );
}

function CriteriaView({ programme, periods, period }: ProgrammeView) {
  const { t, name } = useLanguage();
  const [view, change] = useView(criteriaView);
  const { data, error, refetch } = useQuery(criteriaQuery(programme.code, view.group, period.code));
  const rules = useMethodologies(programme.code, [period.methodology]);
  const methodology = rules.methodologies.get(period.methodology);
  const failed = error ?? rules.error;
  const isUnknown = failed instanceof ApiError && failed.status === 404;
  return (
    <Page
      title={t("criteria.title")}
      within={name(programme.names).text}
      crumbs={[
        { label: t("common.overview"), to: paths.overview(programme.code, { period: view.period }) },
        { label: t("criteria.title") },
      ]}
      subtitle={t("criteria.subtitle")}
      actions={
        <>
          <GroupSelect programme={programme} group={view.group} onChoose={(group) => change({ group })} />
          <PeriodSelect
            periods={periods}
            value={period.code}
            onChoose={(chosen) => change({ period: chosen === programme.latestPeriod ? undefined : chosen })}
          />
        </>
      }
    >
      {failed ? (
        <Card>
          <Failure error={failed} {...(isUnknown ? {} : { retry: refetch })} />
        </Card>
      ) : data && methodology ? (
        <CriteriaReport {...{ programme, methodology, view, change }} criteria={data} />
      ) : (
        <CriteriaSkeleton />
      )}
    </Page>
  );
}
