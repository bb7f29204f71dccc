import { scoreDistance } from "../../charts/score-distance.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Distance } from "../../standing/distance.tsx";
import { DistanceFact, LevelFact, SinceFact } from "../../standing/standing-facts.tsx";
import { Change } from "../../ui/change.tsx";
import { Coverage } from "../../ui/coverage.tsx";
import { Fact } from "../../ui/fact.tsx";
import { Link } from "../../ui/link.tsx";
import type { AboutEntity } from "./about-entity.ts";
import { scoreBounds } from "./score-bounds.ts";

/** What belongs to a score: its distances, its rank, its change and how complete it is. */
export function StandingFacts({ programme, scorecard, methodology }: AboutEntity) {
  const { t, formatNumber } = useLanguage();
  const { score, benchmark, rank, rankChange, scoreChange, previousPeriod, nextLevel, coverage } = scorecard;
  if (score === null) return null;
  const bounds = scoreBounds(scorecard, methodology);
  const next = methodology?.levels.find(({ code }) => code === nextLevel?.level);
  return (
    <dl className="standing-facts">
      <DistanceFact benchmark={benchmark}>
        <Distance points={scoreDistance(score, benchmark.value, bounds)} meets={scorecard.meetsBenchmark} />
      </DistanceFact>
      {rank !== null && (
        <Fact label={t("entities.rank")}>
          <Link to={paths.ranking(programme.code, { period: scorecard.period })} className="standing-rank">
            {formatNumber(rank)} <span>{t("entities.rank-of", { of: scorecard.of })}</span>
          </Link>
          {rankChange !== null && rankChange !== 0 && <Change value={rankChange} decimals={0} />}
        </Fact>
      )}
      <SinceFact previous={previousPeriod}>
        <Change value={scoreChange} />
      </SinceFact>
      {nextLevel && next && (
        <LevelFact level={next.names}>
          {formatNumber(Math.abs(scoreDistance(nextLevel.from, score, bounds)), 1)}
        </LevelFact>
      )}
      {coverage !== null && (
        <Fact label={t("entities.coverage")}>
          <Coverage share={coverage} withRing />
        </Fact>
      )}
    </dl>
  );
}
