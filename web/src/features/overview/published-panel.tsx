import type { PublishedSeries } from "@marsad/shared/schemas";
import { SeriesLine } from "../../charts/series-line.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";
import { formatPublished } from "./format-published.ts";

/** One series: its newest figure and rank, and its line on its own scale. */
export function PublishedPanel({ series }: { readonly series: PublishedSeries }) {
  const { t, name, formatNumber, formatPeriod } = useLanguage();
  const newest = series.points.findLast(({ value }) => value !== null);
  const value = formatPublished(newest?.value ?? null, series.scale, formatNumber);
  const period = t("overview.published-period", { period: formatPeriod(newest?.period ?? "") });
  return (
    <div className="published-panel">
      <h3>
        <Name names={series.names} />
      </h3>
      {newest && (
        <p className="published-figure">
          <strong>{value}</strong> <span>{period}</span>
          {newest.rank !== null && <span>{t("overview.published-rank", { rank: newest.rank })}</span>}
        </p>
      )}
      <SeriesLine
        points={series.points}
        scale={series.scale}
        label={`${name(series.names).text}: ${value} ${period}`}
      />
      <p className="overview-note">
        {t("overview.published-scale", { worst: series.scale.worst, best: series.scale.best })}
      </p>
    </div>
  );
}
