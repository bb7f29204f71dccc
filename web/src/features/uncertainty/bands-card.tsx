import { ChartCard } from "../../charts/chart-card.tsx";
import { type IntervalRow, IntervalsChart } from "../../charts/intervals-chart.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";
import type { AboutUncertainty } from "./about-uncertainty.ts";
import { BandsTable } from "./bands-table.tsx";
import { sayRanks } from "./say-band.ts";
import { sayBands } from "./say-bands.ts";
import { sayChoices } from "./say-choices.ts";

/** Entities that are drawn at once. */
const portion = 50;

/** About how many marks a scale of ranks has. */
const marks = 5;

/** The band of ranks of every entity, as a chart and as a table. */
export function BandsCard(about: AboutUncertainty & { readonly isStale: boolean }) {
  const { uncertainty, view, change, isStale } = about;
  const language = useLanguage();
  const { t, name, formatNumber } = language;
  const ranked = uncertainty.rows.filter(({ rank }) => rank !== null);
  const parts = Math.ceil(ranked.length / portion);
  const part = Math.min(view.part, parts - 1);
  const shown = ranked.slice(part * portion, (part + 1) * portion);
  const rows = shown.flatMap(({ entity, rank, ranks }): IntervalRow[] =>
    ranks === null
      ? []
      : [
          {
            code: entity.code,
            label: name(entity.names).text,
            low: ranks.low,
            high: ranks.high,
            mark: rank ?? ranks.median,
            second: ranks.median,
            text: sayRanks(ranks, language),
          },
        ],
  );
  const last = Math.max(2, ...rows.map(({ high }) => high), ...shown.map(({ rank }) => rank ?? 0));
  const first = Math.min(...rows.map(({ low, mark }) => Math.min(low, mark)), last - 1);
  const step = Math.max(1, Math.ceil((last - first) / marks));
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, place) => {
    const at = first + place * step;
    return { at, label: formatNumber(at) };
  });
  const reading = sayBands(uncertainty, language);
  const partOf = (place: number) =>
    t("uncertainty.range", {
      low: place * portion + 1,
      high: Math.min((place + 1) * portion, ranked.length),
    });
  return (
    <ChartCard
      title={t("uncertainty.bands")}
      className={isStale ? "uncertainty-stale" : ""}
      controls={
        <>
          <p className="uncertainty-drawn">{sayChoices(uncertainty, language)}</p>
          {parts > 1 && (
            <Select
              label={t("uncertainty.part")}
              withLabel
              value={String(part)}
              choices={Array.from({ length: parts }, (_, place) => {
                return { value: String(place), label: partOf(place) };
              })}
              onChoose={(place) => change({ part: Number(place) })}
            />
          )}
        </>
      }
      chart={
        <IntervalsChart
          {...{ rows, ticks, reading }}
          from={first}
          to={last}
          names={{
            band: t("uncertainty.band"),
            mark: t("uncertainty.official-rank"),
            second: t("uncertainty.median-rank"),
          }}
          synthetic={uncertainty.synthetic}
        />
      }
      table={<BandsTable {...about} rows={shown} />}
      reading={reading}
      view={view.bands}
      onViewChange={(bands) => change({ bands })}
      taken={{
        code: "uncertainty",
        filter: sayChoices(uncertainty, language),
        table: async (words) => (await import("./bands-data.ts")).bandsData(uncertainty, words),
      }}
    />
  );
}
