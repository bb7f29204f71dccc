import type { Period, Programme } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSearch } from "wouter";
import { ApiError } from "../api/client.ts";
import { periodsQuery, programmeQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { paths } from "../paths.ts";
import type { ProgrammeView } from "../programme-view.ts";
import { Empty } from "../ui/empty.tsx";
import { Failure } from "../ui/failure.tsx";
import { Link } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { ShownProgramme } from "../use-shown-programme.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { PageSkeleton } from "./page-skeleton.tsx";
import { Shell } from "./shell.tsx";

function choosePeriod(programme: Programme, periods: readonly Period[], asked: string | null) {
  return periods.find(({ code }) => code === (asked ?? programme.latestPeriod));
}

/** Before there are results, the page that brings them has the newest period. */
function chooseFirstPeriod(periods: readonly Period[], asked: string | null) {
  return asked === null ? periods.at(-1) : undefined;
}

interface ProgrammeFrameProps {
  readonly code: string;
  /** Whether there is anything to show on the page before there are results. */
  readonly needsResults: boolean;
  readonly children: (view: ProgrammeView) => ReactNode;
}

/** Loads a programme and its periods, and draws a page of it with the period that the address asks for, else the latest with results. */
export function ProgrammeFrame({ code, needsResults, children }: ProgrammeFrameProps) {
  const { t, name } = useLanguage();
  const asked = new URLSearchParams(useSearch()).get("period");
  const programme = useQuery(programmeQuery(code));
  const periods = useQuery(periodsQuery(code));
  const failed = [programme, periods].find(({ isError }) => isError);
  if (failed?.error instanceof ApiError && failed.error.status === 404)
    return (
      <Shell>
        <NotFoundPage />
      </Shell>
    );
  if (failed)
    return (
      <Shell>
        <Page title={t("problem.title")} taken={null}>
          <Failure
            isTitled
            error={failed.error}
            retry={() => {
              programme.refetch();
              periods.refetch();
            }}
          />
        </Page>
      </Shell>
    );
  if (!programme.data || !periods.data)
    return (
      <Shell code={code} asked={asked}>
        <PageSkeleton />
      </Shell>
    );
  const period =
    choosePeriod(programme.data, periods.data.periods, asked) ??
    (needsResults ? undefined : chooseFirstPeriod(periods.data.periods, asked));
  if (period) {
    const view = { programme: programme.data, periods: periods.data.periods, period };
    return (
      <ShownProgramme value={view}>
        <Shell code={code} view={view} asked={asked}>
          {children(view)}
        </Shell>
      </ShownProgramme>
    );
  }
  const title = name(programme.data.names).text;
  return (
    <Shell>
      <Page title={title}>
        {asked === null ? (
          <Empty
            title={t("common.empty-period-title")}
            text={t("common.empty-period-text")}
            action={<Link to={paths.ingest(code)}>{t("common.upload")}</Link>}
          />
        ) : (
          <Empty
            title={t("common.unknown-period-title")}
            text={t("common.unknown-period-text", { period: asked })}
            action={<Link to={paths.overview(code)}>{t("common.latest-period")}</Link>}
          />
        )}
      </Page>
    </Shell>
  );
}
