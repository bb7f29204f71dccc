import { scoreDistance } from "../../charts/score-distance.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutEntity } from "./about-entity.ts";
import { scoreBounds } from "./score-bounds.ts";

/** Where the entity stands among those of its kind, in words. */
export function PeersCard({ programme, scorecard, methodology }: AboutEntity) {
  const { t, formatNumber, formatScore } = useLanguage();
  const { score, peers } = scorecard;
  const bounds = scoreBounds(scorecard, methodology);
  if (score === null || peers.median === null) return null;
  const by = scoreDistance(score, peers.median, bounds);
  const key = by > 0 ? "above" : by < 0 ? "below" : "at";
  const kind = programme.classifications.kinds.find(({ code }) => code === peers.kind);
  return (
    <Card title={t("entities.peers")} className="entity-wide">
      <p>
        {t(`entities.peers-${key}`, {
          median: formatScore(peers.median, bounds),
          distance: formatNumber(Math.abs(by), 1),
        })}{" "}
        {peers.lowerQuartile !== null &&
          peers.upperQuartile !== null &&
          t("entities.peers-quartiles", {
            lower: formatScore(peers.lowerQuartile, bounds),
            upper: formatScore(peers.upperQuartile, bounds),
          })}{" "}
        {kind && (
          <Sentence
            text={t("entities.peers-count", { count: peers.scored })}
            parts={{ kind: <Name names={kind.names} /> }}
          />
        )}
      </p>
    </Card>
  );
}
