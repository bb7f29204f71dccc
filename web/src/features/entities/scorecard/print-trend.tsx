import { sayTrend } from "../../../charts/say-trend.ts";
import { TrendPicture } from "../../../charts/trend-picture.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { AboutPrint } from "./about-print.ts";
import { PeriodsTable } from "./periods-table.tsx";
import { Section } from "./section.tsx";
import "./print-trend.css";

/** Periods whose figures stand under the line. */
const newest = 5;

/** The score over time against the benchmark and the peers, in words, and the figures of the newest periods. */
export function PrintTrend({ programme, scorecard, points }: AboutPrint) {
  const language = useLanguage();
  const { t } = language;
  const reading = sayTrend(points, t("entities.peer-median-in-words"), language);
  const title = t(programme.results === "published" ? "entities.trend-published" : "entities.trend");
  return (
    <Section title={title} className="sheet-trend">
      <div className="sheet-picture">
        <TrendPicture
          points={points}
          comparisonName={t("entities.peer-median")}
          reading={reading}
          synthetic={scorecard.synthetic}
        />
      </div>
      <p>{reading}</p>
      <PeriodsTable points={points.slice(-newest)} caption={t("charts.caption", { title })} />
    </Section>
  );
}
