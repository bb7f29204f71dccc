import type { ReactNode } from "react";
import { scoreDistance } from "../../../charts/score-distance.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { DistanceFact, LevelFact, SinceFact } from "../../../standing/standing-facts.tsx";
import { LevelBadge } from "../../../ui/level-badge.tsx";
import { ScoreBar } from "../../../ui/score-bar.tsx";
import { EntitySummary } from "../entity-summary.tsx";
import { scoreBounds } from "../score-bounds.ts";
import type { AboutPrint } from "./about-print.ts";
import { Signed } from "./signed.tsx";
import "./print-standing.css";

function Fact({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The score large, what belongs to it, and the paragraph in plain words; or why there is no score. */
export function PrintStanding(props: AboutPrint) {
  const { scorecard, methodology } = props;
  const { t, formatNumber, formatScore, formatPeriod, formatPercent } = useLanguage();
  const { score, level, benchmark, rank, rankChange, scoreChange, previousPeriod, nextLevel, coverage } =
    scorecard;
  if (score === null)
    return (
      <div className="sheet-standing sheet-unscored">
        <h2>{t("entities.unscored-title")}</h2>
        <p>
          {t("entities.unscored", {
            reason: t(`state.${scorecard.state}`),
            period: formatPeriod(scorecard.period),
          })}
        </p>
      </div>
    );
  const bounds = scoreBounds(scorecard, methodology);
  const next = methodology?.levels.find(({ code }) => code === nextLevel?.level);
  return (
    <>
      <div className="sheet-standing">
        <div className="sheet-score">
          <h2>{t("entities.standing", { period: formatPeriod(scorecard.period) })}</h2>
          <p className="sheet-number">
            <strong>{formatScore(score, bounds)}</strong> <span>{t("entities.of", { full: 100 })}</span>
          </p>
          <ScoreBar score={score} benchmark={benchmark.value} meets={scorecard.meetsBenchmark === true} />
          {level !== null && methodology && (
            <p className="sheet-level">
              {t("common.level")}: <LevelBadge level={level} levels={methodology.levels} />
            </p>
          )}
        </div>
        <dl className="sheet-facts">
          <DistanceFact benchmark={benchmark} as={Fact}>
            <Signed value={scoreDistance(score, benchmark.value, bounds)} />
          </DistanceFact>
          <SinceFact previous={previousPeriod} as={Fact}>
            <Signed value={scoreChange} />
          </SinceFact>
          {rank !== null && (
            <Fact label={t("entities.rank")}>
              {formatNumber(rank)} <small>{t("entities.rank-of", { of: scorecard.of })}</small>
            </Fact>
          )}
          {rank !== null && (
            <Fact label={t("scorecard.rank-change")}>
              <Signed value={rankChange} decimals={0} />
            </Fact>
          )}
          {nextLevel && next && (
            <LevelFact level={next.names} as={Fact}>
              {formatNumber(Math.abs(scoreDistance(nextLevel.from, score, bounds)), 1)}
            </LevelFact>
          )}
          {coverage !== null && <Fact label={t("entities.coverage")}>{formatPercent(coverage)}</Fact>}
        </dl>
      </div>
      <EntitySummary {...props} />
    </>
  );
}
