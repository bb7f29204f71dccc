import { scoreDistance } from "../../charts/score-distance.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Change } from "../../ui/change.tsx";
import { Coverage } from "../../ui/coverage.tsx";
import { Fact } from "../../ui/fact.tsx";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutEntity } from "./about-entity.ts";
import { scoreBounds } from "./score-bounds.ts";

/** What belongs to a score: its distances, its rank, its change and how complete it is. */
export function StandingFacts({ programme, scorecard, methodology }: AboutEntity) {
  const { t, formatNumber, formatSigned, formatPeriod } = useLanguage();
  const { score, benchmark, rank, rankChange, scoreChange, previousPeriod, nextLevel, coverage } = scorecard;
  if (score === null) return null;
  const bounds = scoreBounds(scorecard, methodology);
  const next = methodology?.levels.find(({ code }) => code === nextLevel?.level);
  const tone = scorecard.meetsBenchmark ? "standing-up" : "standing-down";
  return (
    <dl className="standing-facts">
      <Fact label={t("entities.from-benchmark", { value: formatNumber(benchmark.value) })}>
        <span className={tone}>{formatSigned(scoreDistance(score, benchmark.value, bounds))}</span>
      </Fact>
      {rank !== null && (
        <Fact label={t("entities.rank")}>
          <Link to={paths.ranking(programme.code, { period: scorecard.period })} className="standing-rank">
            {formatNumber(rank)} <span>{t("entities.rank-of", { of: scorecard.of })}</span>
          </Link>
          {rankChange !== null && <Change value={rankChange} decimals={0} />}
        </Fact>
      )}
      <Fact
        label={
          previousPeriod === null
            ? t("entities.since-none")
            : t("entities.since", { period: formatPeriod(previousPeriod) })
        }
      >
        <Change value={scoreChange} />
      </Fact>
      {nextLevel && next && (
        <Fact
          label={<Sentence text={t("entities.to-level")} parts={{ level: <Name names={next.names} /> }} />}
        >
          {formatNumber(Math.abs(scoreDistance(nextLevel.from, score, bounds)), 1)}
        </Fact>
      )}
      {coverage !== null && (
        <Fact label={t("entities.coverage")}>
          <Coverage share={coverage} withRing />
        </Fact>
      )}
    </dl>
  );
}
