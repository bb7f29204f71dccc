import type { LanguageView } from "../../i18n/language-view.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Failure } from "../../ui/failure.tsx";
import { Name } from "../../ui/name.tsx";
import { Page } from "../../ui/page.tsx";
import { PeriodSelect } from "../../ui/period-select.tsx";
import { useView } from "../../use-view.ts";
import { filterChoices } from "./ranking-filters.tsx";
import { RankingResults } from "./ranking-results.tsx";
import { RankingSkeleton } from "./ranking-skeleton.tsx";
import { rankingView } from "./ranking-view.ts";
import { sayCut, sayFilters } from "./say-filters.ts";
import { useRanking } from "./use-ranking.ts";
import "./ranking.css";
// Last: paper takes back what a screen has.
import "./ranking-paper.css";

/** All entities of a programme in one period, best first: filters, search, order, and everything about it in the address. */
export function RankingPage(programmeView: ProgrammeView) {
  const { programme, period, periods } = programmeView;
  const language = useLanguage();
  const { t, name } = language;
  const [view, change] = useView(rankingView);
  const { methodology, ranking, parameters } = useRanking(programmeView, view);
  // Not before the rows can be drawn: a line more would push what holds their place.
  const first = methodology.data && ranking.data?.pages[0];
  const error = methodology.error ?? (ranking.data ? null : ranking.error);
  const counts = [
    first && t("ranking.total", { count: first.total }),
    first && first.total > 0 && t("ranking.meeting", { count: first.meeting }),
  ].filter((count) => typeof count === "string");
  const definition = methodology.data?.definition;
  const filters = definition && [
    sayCut(programme, view, language),
    sayFilters(view, filterChoices(programme, definition.levels), language),
  ];
  const table = definition && {
    table: async (words: LanguageView) =>
      (await import("./ranking-data.ts")).rankingData(programmeView, definition, parameters, words),
  };
  return (
    <Page
      title={t("ranking.title")}
      taken={{ code: "ranking", ...table, filter: filters?.filter(Boolean).join(" · ") || undefined }}
      within={name(programme.names).text}
      subtitle={
        <p role="status">
          <Name names={programme.names} />
          {counts.map((count) => (
            <span key={count}>
              {" · "}
              <span className="ranking-count">{count}</span>
            </span>
          ))}
        </p>
      }
      actions={
        <PeriodSelect
          periods={periods}
          value={period.code}
          onChoose={(code) => change({ period: code === programme.latestPeriod ? "" : code })}
        />
      }
    >
      {error && (
        <Failure
          error={error}
          retry={() => {
            methodology.refetch();
            ranking.refetch();
          }}
        />
      )}
      {!error && methodology.data && ranking.data && (
        <RankingResults
          {...programmeView}
          view={view}
          change={change}
          definition={methodology.data.definition}
          ranking={ranking}
          pages={ranking.data.pages}
        />
      )}
      {!error && !(methodology.data && ranking.data) && <RankingSkeleton />}
    </Page>
  );
}
