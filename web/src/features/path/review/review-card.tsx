import type { PathStep } from "@marsad/shared/path";
import { lazy, Suspense } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { Failure } from "../../../ui/failure.tsx";
import { Select } from "../../../ui/select.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import type { StepsProps } from "../steps-card.tsx";
import { useAboutPath } from "../use-about-path.ts";

// It brings the engine along, and is there only once there is a later period.
const ReviewReport = lazy(async () => ({ default: (await import("./review-report.tsx")).ReviewReport }));

/** What became of the steps in a later period, as soon as there is one: which were done, and what they really brought. */
export function ReviewCard({
  steps,
  view,
  change,
  ...about
}: StepsProps & { readonly steps: readonly PathStep[] }) {
  const { programme, periods, period, reported } = about;
  const { t, formatPeriod } = useLanguage();
  const place = periods.findIndex(({ code }) => code === period.code);
  const later = periods.slice(place + 1).filter(({ hasResults }) => hasResults);
  const then = later.find(({ code }) => code === view.review) ?? later.at(-1);
  const after = useAboutPath(
    { programme, periods, period: then ?? period },
    reported.entity.code,
    then !== undefined,
  );
  const title = t("path.review");
  if (then === undefined)
    return (
      <Card title={title}>
        <p>{t("path.review-none")}</p>
      </Card>
    );
  return (
    <Card
      title={title}
      actions={
        <Select
          label={t("path.review-in")}
          withLabel
          value={then.code}
          choices={later.map(({ code }) => ({ value: code, label: formatPeriod(code) })).reverse()}
          onChoose={(chosen) => change({ review: chosen })}
        />
      }
    >
      {after.error ? (
        <Failure error={after.error} retry={after.retry} />
      ) : after.about === null ? (
        <Skeleton lines={4} lineHeight={40} />
      ) : after.about.reported.methodology !== reported.methodology ? (
        <p>
          {t("path.review-break", {
            period: formatPeriod(then.code),
            other: after.about.reported.methodology,
            now: reported.methodology,
          })}
        </p>
      ) : after.about.reported.score === null ? (
        <p>{t("path.review-unscored", { period: formatPeriod(then.code) })}</p>
      ) : (
        <Suspense fallback={<Skeleton lines={4} lineHeight={40} />}>
          <ReviewReport before={about} after={after.about} steps={steps} />
        </Suspense>
      )}
    </Card>
  );
}
