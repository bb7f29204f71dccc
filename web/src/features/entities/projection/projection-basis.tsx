import type { TrendPoint } from "../../../charts/trend-point.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Fact } from "../../../ui/fact.tsx";
import { type ProjectedTrend, periodAt, perYear } from "./project-trend.ts";

/** What a projection rests on: which scores, the pace and its limits, where it starts and how far it looks; nothing where there is no pace. */
export function ProjectionBasis({ projection, used }: ProjectedTrend<TrendPoint>) {
  const { t, formatScore, formatSigned, formatPeriod, writePercent } = useLanguage();
  const [first, newest] = [used[0], used.at(-1)];
  if (!("slope" in projection) || first === undefined || newest === undefined) return null;
  const { slope, lower, upper, confidence } = projection.slope;
  const pace = (points: number) => t("projection.pace", { points: formatSigned(perYear(points), 2) });
  return (
    <details className="projection-basis">
      <summary>{t("projection.how")}</summary>
      <dl className="standing-facts">
        <Fact label={t("projection.used")}>
          {t("projection.used-scores", {
            count: used.length,
            from: formatPeriod(first.period),
            to: formatPeriod(newest.period),
          })}
        </Fact>
        <Fact label={t("projection.slope")}>{pace(slope)}</Fact>
        <Fact label={t("projection.limits", { confidence: writePercent(100 * confidence, 1) })}>
          {t("projection.from-to", { from: pace(lower), to: pace(upper) })}
        </Fact>
        <Fact label={t("projection.start")}>
          {t("projection.start-score", {
            score: formatScore(newest.score, newest.bounds),
            period: formatPeriod(newest.period),
          })}
        </Fact>
        {"until" in projection && (
          <Fact label={t("projection.until")}>{formatPeriod(periodAt(projection.until, newest.period))}</Fact>
        )}
      </dl>
      <p className="entity-note">{t("projection.method")}</p>
    </details>
  );
}
