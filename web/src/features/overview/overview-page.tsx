import { useQuery } from "@tanstack/react-query";
import { overviewQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Name } from "../../ui/name.tsx";
import { Page } from "../../ui/page.tsx";
import { PeriodSelect } from "../../ui/period-select.tsx";
import { useMethodologies } from "../../use-methodologies.ts";
import { useView } from "../../use-view.ts";
import { OverviewReport } from "./overview-report.tsx";
import { OverviewSkeleton } from "./overview-skeleton.tsx";
import { overviewView } from "./overview-view.ts";

/** A programme in one period: where the whole stands, how it came there, who moved and what holds it back. */
export function OverviewPage({ programme, periods, period }: ProgrammeView) {
  const { t, name, formatPeriod } = useLanguage();
  const [view, change] = useView(overviewView);
  const overview = useQuery({
    ...overviewQuery(programme.code, period.code),
    // The figures of the period before stay until the new ones come, but never those of another programme.
    placeholderData: (before) => (before?.programme === programme.code ? before : undefined),
  });
  const { methodologies, error } = useMethodologies(programme.code, [
    period.methodology,
    ...(overview.data?.trend.map(({ methodology }) => methodology) ?? []),
  ]);
  const failed = overview.error ?? error;
  const counts = [
    t("overview.entities", { count: programme.counts.entities }),
    ...(programme.counts.services > 0 ? [t("overview.services", { count: programme.counts.services })] : []),
    formatPeriod(period.code),
  ];
  return (
    <Page
      title={name(programme.names).text}
      heading={<Name names={programme.names} />}
      subtitle={counts.join(" · ")}
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
          <Failure error={failed} retry={() => overview.refetch()} />
        </Card>
      ) : overview.data && methodologies.has(overview.data.methodology) ? (
        <OverviewReport {...{ programme, periods, view, change, methodologies }} overview={overview.data} />
      ) : (
        <OverviewSkeleton />
      )}
    </Page>
  );
}
