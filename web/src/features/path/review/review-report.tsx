import { type PathStep, reviewPath } from "@marsad/shared/path";
import { useMemo, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { ValueText } from "../../../standing/value-text.tsx";
import { TakeAway } from "../../../take-away/take-away.tsx";
import type { AboutPath } from "../about-path.ts";
import { StepWay } from "../step-way.tsx";

/** Steps that are drawn at once, and more of when asked. */
const portion = 10;

interface ReviewReportProps {
  readonly before: AboutPath;
  readonly after: AboutPath;
  readonly steps: readonly PathStep[];
}

/** Each step with what became of it, what it promised and what it brought, and a sentence that adds them up. */
export function ReviewReport({ before, after, steps }: ReviewReportProps) {
  const { t, formatScore, formatSigned, formatPeriod } = useLanguage();
  const [shown, setShown] = useState(portion);
  const review = useMemo(
    () => reviewPath(before.facts, after.facts, steps),
    [before.facts, after.facts, steps],
  );
  const brought = review.steps.reduce((sum, step) => sum + step.brought, 0);
  const reading = t("path.review-reading", {
    count: review.steps.length,
    done: review.steps.filter(({ outcome }) => outcome === "done").length,
    before: formatScore(review.before, before.bounds),
    after: formatScore(review.after, after.bounds),
    period: formatPeriod(after.period.code),
    brought: formatSigned(brought, 2),
    rest: formatSigned(review.rest, 2),
  });
  return (
    <>
      <div className="path-review-head">
        <p className="path-reading">{reading}</p>
        <TakeAway
          code="path-review"
          title={t("path.review")}
          reading={reading}
          benchmark={after.reported.benchmark}
          table={async (words) => (await import("./review-data.ts")).reviewData(review, before, words)}
        />
      </div>
      <ol className="path-steps">
        {review.steps.slice(0, shown).map(({ step, outcome, now, brought: points }, at) => (
          <li key={`${step.service} ${step.indicator}`} className="path-step">
            <div className="path-step-way">
              <StepWay {...before} {...{ step, place: at + 1 }} />
            </div>
            <dl className="path-figures">
              <div>
                <dt>{t("path.review")}</dt>
                <dd className={`path-${outcome}`}>{t(`path.outcome.${outcome}`)}</dd>
              </div>
              <div>
                <dt>{t("path.value-now")}</dt>
                <dd>
                  {now === null || now.value === null ? (
                    now === null ? (
                      "–"
                    ) : (
                      t(`services.state.${now.state}`)
                    )
                  ) : (
                    <ValueText value={now.value} rule={before.rules.get(step.indicator)} />
                  )}
                </dd>
              </div>
              <div>
                <dt>{t("path.promised")}</dt>
                <dd>{formatSigned(step.gain, 2)}</dd>
              </div>
              <div>
                <dt>{t("path.brought")}</dt>
                <dd className="path-gain">{formatSigned(points, 2)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
      {review.steps.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + portion)}>
          {t("path.more")}
        </button>
      )}
    </>
  );
}
