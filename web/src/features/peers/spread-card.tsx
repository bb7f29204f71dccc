import type { ReactNode } from "react";
import { ChartCard, type ChartView } from "../../charts/chart-card.tsx";
import { DistributionStrip } from "../../charts/distribution-strip.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import type { AboutPeers } from "./about-peers.ts";
import { MembersTable } from "./members-table.tsx";
import { saySpread } from "./say-spread.ts";

interface SpreadCardProps extends AboutPeers {
  readonly score: number;
  /** The choice of the rule. */
  readonly controls: ReactNode;
  readonly view: ChartView;
  readonly onViewChange: (view: ChartView) => void;
}

/** Lower ends that the strip may begin at. */
const step = 10;

/** Where the entity stands among its peers: on a line with all of them, as the list of them, and in words. */
export function SpreadCard({ score, controls, view, onViewChange, ...about }: SpreadCardProps) {
  const { group, bounds } = about;
  const language = useLanguage();
  const { median, lowerQuartile, upperQuartile, benchmark, members } = group;
  const marks = members.flatMap(({ entity, score: theirs }) =>
    theirs === null ? [] : [{ code: entity.code, score: theirs }],
  );
  const lowest = Math.min(score, ...marks.map((mark) => mark.score));
  return (
    <ChartCard
      title={language.t("peers.spread")}
      controls={controls}
      chart={
        <DistributionStrip
          {...{ marks, median, lowerQuartile, upperQuartile, bounds }}
          own={group.entity.code}
          from={Math.min(90, Math.floor(lowest / step) * step)}
          benchmark={benchmark.value}
        />
      }
      table={<MembersTable {...about} />}
      reading={saySpread(group, bounds, language)}
      view={view}
      onViewChange={onViewChange}
      taken={{
        code: "peers",
        benchmark,
        filter: language.t(`peers.rule.${group.rule}`),
        table: async (words) => (await import("./members-data.ts")).membersData(group, words),
      }}
    />
  );
}
