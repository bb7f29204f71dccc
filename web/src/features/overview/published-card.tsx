import type { PublishedSeries } from "@marsad/shared/schemas";
import { ChartCard, type ChartView } from "../../charts/chart-card.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { PublishedPanel } from "./published-panel.tsx";
import { PublishedTable } from "./published-table.tsx";
import { sayPublished } from "./say-published.ts";

export interface PublishedCardProps {
  readonly series: readonly PublishedSeries[];
  readonly view: ChartView;
  readonly onViewChange: (view: ChartView) => void;
}

/** Figures published elsewhere beside the score: each series on its own scale, with its source, never mixed with ours. */
export function PublishedCard({ series, view, onViewChange }: PublishedCardProps) {
  const language = useLanguage();
  const { t } = language;
  const sources = new Map(series.map(({ source }) => [source.url ?? JSON.stringify(source.title), source]));
  const ranks = ({ points }: PublishedSeries) => points.filter(({ rank }) => rank !== null).length;
  const [lead] = [...series].sort((a, b) => ranks(b) - ranks(a));
  const reading = lead && sayPublished(lead, language);
  return (
    <div className="overview-published">
      <ChartCard
        title={t("overview.published")}
        chart={
          <div className="published-panels">
            {series.map((each) => (
              <PublishedPanel key={each.code} series={each} />
            ))}
          </div>
        }
        table={<PublishedTable series={series} caption={t("overview.published-caption")} />}
        reading={
          <>
            {reading && <Sentence text={reading} parts={{ name: lead && <Name names={lead.names} /> }} />}{" "}
            {t("overview.published-own-scale")}{" "}
            {[...sources].map(([key, source]) => (
              <span key={key}>
                <Sentence
                  text={t("overview.published-source")}
                  parts={{ source: <SourceLink source={source} /> }}
                />{" "}
              </span>
            ))}
          </>
        }
        view={view}
        onViewChange={onViewChange}
        taken={{
          code: "published",
          sources: [...sources.values()],
          table: async (words) => (await import("./published-data.ts")).publishedData(series, words),
        }}
      />
    </div>
  );
}
