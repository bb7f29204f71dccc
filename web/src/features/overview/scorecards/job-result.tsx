import type { ScorecardJob } from "@marsad/shared/schemas";
import { zipAddress } from "../../../api/scorecard-jobs.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { FileLabel } from "../../../ui/file-label.tsx";

/** How far a job is, or what came of it. */
export function JobResult({ job }: { readonly job: ScorecardJob }) {
  const { t, formatDay } = useLanguage();
  const { state, done, total, problems, isCurrent, finishedAt } = job;
  if (state === "running")
    return (
      <div className="scorecards-progress">
        <progress value={done} max={total} aria-label={t("scorecard.all")} />
        <p role="status">{t("scorecard.progress", { done, total })}</p>
      </div>
    );
  if (state !== "done") return <p role="status">{t(`scorecard.job-${state}`)}</p>;
  return (
    <>
      <p role="status">
        {t("scorecard.made", { count: total - problems.length, day: formatDay(finishedAt ?? job.createdAt) })}{" "}
        {!isCurrent && t("scorecard.outdated")}
      </p>
      {problems.length > 0 && (
        <>
          <p>{t("scorecard.left-out", { count: problems.length })}</p>
          <ul className="scorecards-problems">
            {problems.map(({ entity, code }) => (
              <li key={entity}>
                <bdi>{entity}</bdi>: <bdi>{code}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a className="button button-primary" href={zipAddress(job)} download>
          <FileLabel kind="ZIP">{t("scorecard.download-zip")}</FileLabel>
        </a>
      </p>
    </>
  );
}
