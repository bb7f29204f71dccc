import { ChartCard, type ChartView } from "../../charts/chart-card.tsx";
import { LevelBar } from "../../charts/level-bar.tsx";
import { LevelTable } from "../../charts/level-table.tsx";
import { isolate } from "../../i18n/isolate.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { AboutOverview } from "./about-overview.ts";

export interface LevelsCardProps extends AboutOverview {
  readonly view: ChartView;
  readonly onViewChange: (view: ChartView) => void;
}

/** How the entities with a score are spread over the levels. */
export function LevelsCard({ overview, methodology, view, onViewChange }: LevelsCardProps) {
  const { t, name } = useLanguage();
  const levels = overview.levels
    .map(({ level, count }) => ({
      code: level,
      names: methodology?.levels.find(({ code }) => code === level)?.names ?? { en: level },
      count,
    }))
    .reverse();
  const fullest = levels.reduce<(typeof levels)[number] | undefined>(
    (most, level) => (most === undefined || level.count > most.count ? level : most),
    undefined,
  );
  return (
    <ChartCard
      title={t("overview.levels")}
      chart={<LevelBar levels={levels} />}
      table={<LevelTable levels={levels} caption={t("overview.levels-caption")} />}
      reading={t("overview.levels-reading", {
        count: fullest?.count ?? 0,
        level: fullest ? isolate(name(fullest.names).text) : "",
        of: overview.entities.scored,
      })}
      view={view}
      onViewChange={onViewChange}
      taken={{
        code: "levels",
        benchmark: overview.benchmark,
        table: async (words) => (await import("../../charts/level-data.ts")).levelData(levels, words),
      }}
    />
  );
}
