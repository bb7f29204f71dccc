import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ApiError } from "../../api/client.ts";
import { scorecardQuery, trendQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Link } from "../../ui/link.tsx";
import { MyEntityButton } from "../../ui/my-entity-button.tsx";
import { Name } from "../../ui/name.tsx";
import { Page } from "../../ui/page.tsx";
import { PeriodSelect } from "../../ui/period-select.tsx";
import { useMethodologies } from "../../use-methodologies.ts";
import { useView } from "../../use-view.ts";
import { EntityReport } from "./entity-report.tsx";
import { EntitySkeleton } from "./entity-skeleton.tsx";
import { EntitySubtitle } from "./entity-subtitle.tsx";
import { entityView } from "./entity-view.ts";

/** One entity in one period: where it stands, how it came there, and what costs it points. */
export function EntityPage({ programme, periods, period, entity }: ProgrammeView & { entity: string }) {
  const { t, language, name } = useLanguage();
  const [view, change] = useView(entityView);
  const scorecard = useQuery({
    ...scorecardQuery(programme.code, entity, period.code),
    placeholderData: keepPreviousData,
  });
  const trend = useQuery(trendQuery(programme.code, entity));
  const { methodologies, error } = useMethodologies(programme.code, [
    period.methodology,
    ...(trend.data?.points.map(({ methodology }) => methodology) ?? []),
  ]);

  const names = scorecard.data?.entity.names;
  const failed = scorecard.error ?? trend.error ?? error;
  const retry = () => {
    scorecard.refetch();
    trend.refetch();
  };
  const isUnknown = failed instanceof ApiError && failed.status === 404;
  return (
    <Page
      title={names ? name(names).text : entity}
      heading={names ? <Name names={names} /> : <bdi>{entity}</bdi>}
      within={name(programme.names).text}
      crumbs={[
        { label: t("common.ranking"), to: paths.ranking(programme.code, { period: view.period }) },
        { label: names ? <Name names={names} /> : <bdi>{entity}</bdi> },
      ]}
      subtitle={scorecard.data ? <EntitySubtitle programme={programme} scorecard={scorecard.data} /> : ""}
      actions={
        <>
          {!failed && (
            <MyEntityButton
              programme={programme.code}
              entity={scorecard.data?.entity ?? { code: entity, names: { [language]: entity } }}
              withLabel
            />
          )}
          {!failed && (
            <>
              <Link
                to={paths.compare(programme.code, { entities: entity, period: view.period })}
                className="button"
              >
                {t("entities.compare")}
              </Link>
              <Link
                to={paths.scorecard(programme.code, entity, { period: view.period })}
                className="button entity-print"
              >
                {t("entities.scorecard")}
              </Link>
            </>
          )}
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
          <Failure error={failed} {...(isUnknown ? {} : { retry })} />
        </Card>
      ) : scorecard.data && trend.data && methodologies.has(scorecard.data.methodology) ? (
        <EntityReport
          {...{ programme, periods, view, change, methodologies }}
          scorecard={scorecard.data}
          trend={trend.data}
        />
      ) : (
        <EntitySkeleton />
      )}
    </Page>
  );
}
