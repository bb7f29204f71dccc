import { levelOf, meetsBenchmark } from "@marsad/shared/scoring";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Distance } from "../../../standing/distance.tsx";
import { Card } from "../../../ui/card.tsx";
import { Change } from "../../../ui/change.tsx";
import { Fact } from "../../../ui/fact.tsx";
import { LevelBadge } from "../../../ui/level-badge.tsx";
import { ScoreBar } from "../../../ui/score-bar.tsx";
import type { AboutPath } from "../about-path.ts";
import type { Judged } from "./judge-tried.ts";

export interface NowAndAfter extends AboutPath {
  readonly now: Judged;
  /** With what is tried. */
  readonly after: Judged;
}

/** Score, level, rank and distance as they would be, each beside what it is now. */
export function ResultCard({ now, after, reported, methodology, bounds }: NowAndAfter) {
  const { t, formatScore, formatNumber } = useLanguage();
  const { benchmark, others } = reported;
  const [was, is] = [now.score.score, after.score.score];
  const isScored = !Number.isNaN(is);
  const meets = isScored && meetsBenchmark(is, benchmark);
  const level = isScored ? levelOf(is, methodology.levels).code : null;
  return (
    <Card title={t("what-if.result")} isMarked={meets}>
      <div className="standing-figures" role="status">
        <p className="standing-score">
          <span className="standing-number">{isScored ? formatScore(is, bounds) : "–"}</span>
          <span className="standing-of">
            {isScored ? t("entities.of", { full: 100 }) : t("what-if.no-score")}
          </span>
          <LevelBadge level={level} levels={methodology.levels} />
        </p>
        <dl className="standing-facts">
          <Fact label={t("what-if.score")}>
            {t("what-if.was", { value: formatScore(Number.isNaN(was) ? null : was, bounds) })}
            <Change value={isScored && !Number.isNaN(was) ? is - was : null} decimals={2} />
          </Fact>
          <Fact label={t("entities.rank")}>
            {after.rank === null ? "–" : formatNumber(after.rank)}
            <span className="path-note">{t("what-if.rank-of", { of: formatNumber(others.length + 1) })}</span>
            <Change
              value={after.rank === null || now.rank === null ? null : now.rank - after.rank}
              decimals={0}
            />
          </Fact>
          <Fact label={t("what-if.distance", { value: formatNumber(benchmark.value) })}>
            {isScored ? <Distance points={is - benchmark.value} meets={meets} /> : "–"}
          </Fact>
        </dl>
      </div>
      <div className="path-bar">
        <ScoreBar score={isScored ? is : null} benchmark={benchmark.value} meets={meets} />
      </div>
      <p className="path-note">{t("what-if.note")}</p>
    </Card>
  );
}
