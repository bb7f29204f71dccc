import type { TrendPoint } from "../../charts/trend-point.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { Name } from "../../ui/name.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import type { AboutEntity } from "./about-entity.ts";
import { EntitySummary } from "./entity-summary.tsx";
import { scoreBounds } from "./score-bounds.ts";
import { StandingFacts } from "./standing-facts.tsx";
import "../../ui/standing.css";

/** The score first and large, what belongs to it, and a paragraph in plain words; or why there is no score. */
export function StandingCard(props: AboutEntity & { readonly points: readonly TrendPoint[] }) {
  const { scorecard, methodology } = props;
  const { t, formatScore, formatPeriod } = useLanguage();
  const period = formatPeriod(scorecard.period);
  if (scorecard.score === null)
    return (
      <Card title={t("entities.unscored-title")} className="entity-wide standing">
        <p>{t("entities.unscored", { reason: t(`state.${scorecard.state}`), period })}</p>
      </Card>
    );
  return (
    <Card isMarked={scorecard.meetsBenchmark === true} className="entity-wide standing">
      <h2 className="visually-hidden">{t("entities.standing", { period })}</h2>
      <div className="standing-figures">
        <p className="standing-score">
          <span className="standing-number">
            {formatScore(scorecard.score, scoreBounds(scorecard, methodology))}
          </span>
          <span className="standing-of">{t("entities.of", { full: 100 })}</span>
          {scorecard.level !== null && methodology && (
            <LevelBadge level={scorecard.level} levels={methodology.levels} />
          )}
        </p>
        <StandingFacts {...props} />
      </div>
      <EntitySummary {...props} />
      {scorecard.source && (
        <p className="standing-source">
          <Sentence
            text={t("entities.published-source")}
            parts={{
              source: <SourceLink source={scorecard.source} />,
            }}
          />
        </p>
      )}
      {methodology?.levelsNote && (
        <p className="standing-source">
          <Sentence
            text={t("entities.levels-note")}
            parts={{ note: <Name names={methodology.levelsNote} /> }}
          />
        </p>
      )}
    </Card>
  );
}
