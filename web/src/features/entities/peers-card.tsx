import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { peersQuery } from "../../api/queries.ts";
import { ChartCard, type ChartView } from "../../charts/chart-card.tsx";
import { DistributionStrip } from "../../charts/distribution-strip.tsx";
import { scoreDistance } from "../../charts/score-distance.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutEntity } from "./about-entity.ts";
import { scoreBounds } from "./score-bounds.ts";

const PeersTable = lazy(async () => ({ default: (await import("./peers-table.tsx")).PeersTable }));

/** Lower ends that the strip may begin at. */
const step = 10;

interface PeersCardProps extends AboutEntity {
  /** As wide as the page, where nothing stands beside it. */
  readonly isWide: boolean;
  readonly view: ChartView;
  readonly onViewChange: (view: ChartView) => void;
}

/** Where the entity stands among those of its kind: on a line with all of them, as a table, and in words. */
export function PeersCard(props: PeersCardProps) {
  const { programme, scorecard, methodology, isWide, view, onViewChange } = props;
  const { t, formatNumber, formatScore } = useLanguage();
  const { score, peers, entity, period, benchmark } = scorecard;
  const { data } = useQuery(peersQuery(programme.code, entity.code, period));
  const bounds = scoreBounds(scorecard, methodology);
  const { median, lowerQuartile, upperQuartile } = peers;
  if (score === null || median === null || lowerQuartile === null || upperQuartile === null) return null;
  const by = scoreDistance(score, median, bounds);
  const key = by > 0 ? "above" : by < 0 ? "below" : "at";
  const kind = programme.classifications.kinds.find(({ code }) => code === peers.kind);
  const scores = data?.scores.map((one) => one.score) ?? [];
  const from = Math.min(90, Math.floor(Math.min(score, ...scores) / step) * step);
  return (
    <ChartCard
      title={t("entities.peers")}
      {...(isWide && { className: "entity-wide" })}
      chart={
        data ? (
          <DistributionStrip
            marks={data.scores.map((one) => ({ code: one.entity.code, score: one.score }))}
            own={entity.code}
            {...{ from, median, lowerQuartile, upperQuartile, bounds }}
            benchmark={benchmark.value}
          />
        ) : (
          <div className="peers-place" />
        )
      }
      table={
        <Suspense fallback={<div className="peers-place" />}>
          {data ? (
            <PeersTable peers={data} own={entity.code} bounds={bounds} />
          ) : (
            <div className="peers-place" />
          )}
        </Suspense>
      }
      reading={
        <>
          {t(`entities.peers-${key}`, {
            median: formatScore(median, bounds),
            distance: formatNumber(Math.abs(by), 1),
          })}{" "}
          {t("entities.peers-quartiles", {
            lower: formatScore(lowerQuartile, bounds),
            upper: formatScore(upperQuartile, bounds),
          })}{" "}
          {kind && (
            <Sentence
              text={t("entities.peers-count", { count: peers.scored })}
              parts={{ kind: <Name names={kind.names} /> }}
            />
          )}
        </>
      }
      view={view}
      onViewChange={onViewChange}
      taken={{
        code: "peers",
        benchmark,
        ...(data && {
          table: async (words) => (await import("./peers-data.ts")).peersData(data, words),
        }),
      }}
    >
      <Link to={paths.peers(programme.code, entity.code, { period })}>{t("entities.peers-more")}</Link>
    </ChartCard>
  );
}
