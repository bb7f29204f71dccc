import { scoreDistance } from "../../charts/score-distance.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Change } from "../../ui/change.tsx";
import { Link } from "../../ui/link.tsx";
import type { AboutOverview } from "./about-overview.ts";
import { Metric } from "./metric.tsx";
import { OverviewNotes } from "./overview-notes.tsx";

/** The period in figures: the score, who meets the benchmark, and how complete it is. */
export function OverviewMetrics(about: AboutOverview) {
  const { programme, overview, bounds } = about;
  const { t, formatNumber, formatScore, formatPercent, formatPeriod } = useLanguage();
  const { score, benchmark, entities, services, previousPeriod, meetingChange } = overview;
  const by = score === null ? 0 : scoreDistance(score, benchmark.value, bounds);
  const place = by > 0 ? "above" : by < 0 ? "below" : "at";
  // A published list names another number of entities each time, so its counts are not compared.
  const meetingBefore =
    programme.results === "published" || meetingChange === null || previousPeriod === null
      ? null
      : { count: entities.meeting - meetingChange, period: formatPeriod(previousPeriod) };
  /** A dash beside a large figure says nothing: what has not changed is left without. */
  const moved = (value: number | null, decimals = 1) =>
    value !== null &&
    Number(Math.abs(value).toFixed(decimals)) > 0 && <Change value={value} decimals={decimals} />;
  const ranking = paths.ranking(programme.code, { period: overview.period });
  return (
    <section className="overview-metrics" aria-label={t("overview.metrics")}>
      <Metric
        label={t("overview.score")}
        value={formatScore(score, bounds)}
        change={moved(score === null ? null : overview.scoreChange)}
        note={
          score === null
            ? t(`state.${overview.state}`)
            : t(`overview.distance-${place}`, {
                benchmark: formatNumber(benchmark.value),
                distance: formatNumber(Math.abs(by), 1),
              })
        }
      />
      {entities.scored > 0 && (
        <Metric
          label={t("overview.meeting")}
          value={formatNumber(entities.meeting)}
          aside={t("overview.of", { of: entities.scored })}
          change={meetingBefore && moved(meetingChange, 0)}
          note={
            <Link to={ranking}>
              {meetingBefore ? t("overview.meeting-before", meetingBefore) : t("overview.whole-ranking")}
            </Link>
          }
        />
      )}
      {services.scored > 0 && (
        <Metric
          label={t("overview.services-meeting")}
          value={formatPercent(services.meeting / services.scored)}
          note={t("overview.services-counts", { meeting: services.meeting, scored: services.scored })}
        />
      )}
      {overview.coverage !== null && (
        <Metric
          label={t("overview.coverage")}
          value={formatPercent(overview.coverage)}
          change={moved(overview.coverageChange === null ? null : 100 * overview.coverageChange)}
          note={
            overview.unranked === 0
              ? t("overview.unranked-none")
              : t("overview.unranked", { count: overview.unranked })
          }
        />
      )}
      <OverviewNotes {...about} />
    </section>
  );
}
