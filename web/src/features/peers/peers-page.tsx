import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ApiError } from "../../api/client.ts";
import { peerGroupQuery } from "../../api/peer-group-query.ts";
import { loadPeersMessages } from "../../i18n/load-part-messages.ts";
import { MoreMessages } from "../../i18n/more-messages.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { indicatorNames } from "../../indicator-names.ts";
import { paths } from "../../paths.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { PageSkeleton } from "../../shell/page-skeleton.tsx";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Name } from "../../ui/name.tsx";
import { Page } from "../../ui/page.tsx";
import { PeriodSelect } from "../../ui/period-select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useMethodologies } from "../../use-methodologies.ts";
import { useView } from "../../use-view.ts";
import { PeersReport } from "./peers-report.tsx";
import { peersView } from "./peers-view.ts";
import "./peers.css";

/** The peers of an entity by a rule: who they are, where it stands among them, and whom it can learn from. */
export function PeersPage(props: ProgrammeView & { entity: string }) {
  return (
    <MoreMessages load={loadPeersMessages} fallback={<PageSkeleton />}>
      <PeersView {...props} />
    </MoreMessages>
  );
}

function PeersView({ programme, periods, period, entity }: ProgrammeView & { entity: string }) {
  const { t, name } = useLanguage();
  const [view, change] = useView(peersView);
  const { data, error, refetch } = useQuery({
    ...peerGroupQuery(programme.code, entity, period.code, view.rule === "kind" ? undefined : view.rule),
    placeholderData: keepPreviousData,
  });
  const rules = useMethodologies(programme.code, [period.methodology]);
  const methodology = rules.methodologies.get(period.methodology);
  const failed = error ?? rules.error;
  const isUnknown = failed instanceof ApiError && failed.status === 404;
  const names = data?.entity.names;
  const own = names ? <Name names={names} /> : <bdi>{entity}</bdi>;
  return (
    <Page
      title={t("peers.title", { entity: names ? name(names).text : entity })}
      // Of one line from the start: the name comes with the answer.
      heading={t("peers.crumb")}
      within={name(programme.names).text}
      crumbs={[
        { label: t("common.ranking"), to: paths.ranking(programme.code, { period: view.period }) },
        { label: own, to: paths.entity(programme.code, entity, { period: view.period }) },
        { label: t("peers.crumb") },
      ]}
      subtitle={own}
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
          <Failure error={failed} {...(isUnknown ? {} : { retry: refetch })} />
        </Card>
      ) : data && methodology ? (
        <PeersReport
          {...{ programme, methodology, view, change }}
          group={data}
          names={indicatorNames(methodology)}
          bounds={[...methodology.levels.map(({ from }) => from), data.benchmark.value]}
        />
      ) : (
        <Card>
          <Skeleton lines={8} lineHeight={44} />
        </Card>
      )}
    </Page>
  );
}
