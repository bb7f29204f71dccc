import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page } from "../../ui/page.tsx";
import { PeriodSelect } from "../../ui/period-select.tsx";
import { useView } from "../../use-view.ts";
import { UncertaintyDesk } from "./uncertainty-desk.tsx";
import { uncertaintyView } from "./uncertainty-view.ts";
import "./uncertainty.css";

/** How far the ranking of a period depends on weights and rules: bands of ranks, groups, what moves them, and other orders. */
export function UncertaintyPage(programmeView: ProgrammeView) {
  const { programme, periods, period } = programmeView;
  const { t, name } = useLanguage();
  const [view, change] = useView(uncertaintyView);
  return (
    <Page
      title={t("uncertainty.title")}
      within={name(programme.names).text}
      crumbs={[
        { label: t("common.ranking"), to: paths.ranking(programme.code, { period: view.period }) },
        { label: t("uncertainty.title") },
      ]}
      subtitle={t("uncertainty.subtitle")}
      actions={
        <PeriodSelect
          periods={periods}
          value={period.code}
          onChoose={(code) => change({ period: code === programme.latestPeriod ? undefined : code, part: 0 })}
        />
      }
    >
      {programme.results === "published" ? (
        <Card>
          <Empty title={t("uncertainty.published-title")} text={t("uncertainty.published-text")} />
        </Card>
      ) : (
        <UncertaintyDesk {...programmeView} view={view} change={change} />
      )}
    </Page>
  );
}
