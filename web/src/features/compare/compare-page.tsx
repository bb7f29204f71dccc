import { useQuery } from "@tanstack/react-query";
import { entitiesQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Page } from "../../ui/page.tsx";
import { PeriodSelect } from "../../ui/period-select.tsx";
import { useView } from "../../use-view.ts";
import { ChosenEntities } from "./chosen-entities.tsx";
import { CompareResults } from "./compare-results.tsx";
import { CompareSkeleton } from "./compare-skeleton.tsx";
import { compareView } from "./compare-view.ts";
import "./compare.css";

/** Up to three entities of a programme side by side: over time, by dimension, and in one period. */
export function ComparePage(programmeView: ProgrammeView) {
  const { programme, periods, period } = programmeView;
  const { t, name } = useLanguage();
  const [view, change] = useView(compareView);
  const entities = useQuery(entitiesQuery(programme.code));
  const all = entities.data?.entities;
  const known = view.entities.flatMap((code) => all?.find((entity) => entity.code === code) ?? []);
  return (
    <Page
      title={t("compare.title")}
      within={name(programme.names).text}
      crumbs={[
        { label: t("common.ranking"), to: paths.ranking(programme.code, { period: view.period }) },
        { label: t("compare.title") },
      ]}
      subtitle={t("compare.subtitle")}
      actions={
        <PeriodSelect
          periods={periods}
          value={period.code}
          onChoose={(code) => change({ period: code === programme.latestPeriod ? undefined : code })}
        />
      }
    >
      {entities.error ? (
        <Card>
          <Failure error={entities.error} retry={entities.refetch} />
        </Card>
      ) : all ? (
        <div className="compare">
          <ChosenEntities programme={programme.code} entities={all} view={view} change={change} />
          <CompareResults {...programmeView} entities={known} view={view} change={change} />
        </div>
      ) : (
        <CompareSkeleton />
      )}
    </Page>
  );
}
