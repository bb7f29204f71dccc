import type { Period, Programme } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { scorecardJobsQuery } from "../../../api/scorecard-jobs.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { problemMessage } from "../../../ui/problem-message.ts";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { JobResult } from "./job-result.tsx";
import { StartJob } from "./start-job.tsx";
import "./scorecards.css";

export interface ScorecardsProps {
  readonly programme: Programme;
  readonly period: Period;
}

/** The scorecards of all entities of a period as one ZIP: to make, to wait for, to take away. */
export function Scorecards({ programme, period }: ScorecardsProps) {
  const { t, language, formatPeriod } = useLanguage();
  const { data, error } = useQuery(scorecardJobsQuery(programme.code, period.code));
  const job = data?.jobs.find((each) => each.language === language);
  const isWanted = job === undefined || (job.state !== "running" && !(job.state === "done" && job.isCurrent));
  return (
    <Card title={t("scorecard.all")} className="scorecards">
      <p>{t("scorecard.all-text", { period: formatPeriod(period.code) })}</p>
      {error && <p role="alert">{t(problemMessage(error))}</p>}
      {!data && !error && <Skeleton lines={1} lineHeight={44} />}
      {data && (
        <>
          {job && <JobResult job={job} />}
          {isWanted && <StartJob programme={programme.code} period={period.code} />}
        </>
      )}
    </Card>
  );
}
