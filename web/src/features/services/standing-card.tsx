import { scoreDistance } from "../../charts/score-distance.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Distance } from "../../standing/distance.tsx";
import { DistanceFact, SinceFact } from "../../standing/standing-facts.tsx";
import { Card } from "../../ui/card.tsx";
import { Change } from "../../ui/change.tsx";
import { Coverage } from "../../ui/coverage.tsx";
import { Fact } from "../../ui/fact.tsx";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { Link } from "../../ui/link.tsx";
import type { AboutService } from "./about-service.ts";
import { DearestSentence } from "./dearest-sentence.tsx";
import { serviceBounds } from "./service-bounds.ts";
import { ServiceFacts } from "./service-facts.tsx";

/** The score first and large, what belongs to it, and what is known of the service; or why there is no score. */
export function StandingCard(props: AboutService) {
  const { programme, scorecard, points, methodology } = props;
  const { t, formatScore, formatNumber, formatPeriod } = useLanguage();
  const { score, benchmark, meetsBenchmark, scoreChange, previousPeriod, volume } = scorecard;
  const period = formatPeriod(scorecard.period);
  if (score === null)
    return (
      <Card title={t("entities.unscored-title")} className="standing">
        <p>{t("services.unscored", { reason: t(`state.${scorecard.state}`), period })}</p>
        <ServiceFacts {...props} />
      </Card>
    );
  const bounds = serviceBounds(scorecard, methodology);
  const entityScore = points.find((point) => point.period === scorecard.period)?.entityScore ?? null;
  return (
    <Card isMarked={meetsBenchmark === true} className="standing">
      <h2 className="visually-hidden">{t("entities.standing", { period })}</h2>
      <div className="standing-figures">
        <p className="standing-score">
          <span className="standing-number">{formatScore(score, bounds)}</span>
          <span className="standing-of">{t("entities.of", { full: 100 })}</span>
          {scorecard.level !== null && <LevelBadge level={scorecard.level} levels={methodology.levels} />}
        </p>
        <dl className="standing-facts">
          <DistanceFact benchmark={benchmark}>
            <Distance points={scoreDistance(score, benchmark.value, bounds)} meets={meetsBenchmark} />
          </DistanceFact>
          <SinceFact previous={previousPeriod}>
            <Change value={scoreChange} />
          </SinceFact>
          <Fact label={t("services.entity-score")}>
            <Link to={paths.entity(programme.code, scorecard.entity.code, { period: scorecard.period })}>
              {formatScore(entityScore, bounds)}
            </Link>
          </Fact>
          <Fact label={t("entities.coverage")}>
            <Coverage share={scorecard.coverage} withRing />
          </Fact>
          <Fact label={t("services.volume")}>
            {volume === null ? t("services.unknown") : formatNumber(volume)}
          </Fact>
        </dl>
      </div>
      <DearestSentence {...props} />
      <ServiceFacts {...props} />
    </Card>
  );
}
