import { meetsBenchmark } from "@marsad/shared/scoring";
import { scoreDistance } from "../../charts/score-distance.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { Change } from "../../ui/change.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutEntity } from "./about-entity.ts";
import { findLargest } from "./find-largest.ts";
import { scoreBounds } from "./score-bounds.ts";
import "./dimensions-card.css";

/** The entity's score in each dimension, with the benchmark as a tick, and the weakest of them in words. */
export function DimensionsCard(about: AboutEntity) {
  const { scorecard, methodology } = about;
  const { t, formatNumber, formatScore } = useLanguage();
  const { benchmark, dimensions } = scorecard;
  const bounds = scoreBounds(scorecard, methodology);
  const namesOf = (code: string) =>
    methodology?.dimensions.find((dimension) => dimension.code === code)?.names;
  const weakest = findLargest(dimensions, ({ score }) => (score === null ? null : -score));
  const by = weakest ? scoreDistance(-weakest.figure, benchmark.value, bounds) : 0;
  const key = by > 0 ? "above" : by < 0 ? "below" : "at";
  const bars = (
    <ul className="entity-list">
      {dimensions.map(({ code, score, scoreChange }) => (
        <li key={code} className="dimension">
          <span className="dimension-name">
            <CodeName code={code} names={namesOf(code)} />
          </span>
          <span className="dimension-bar">
            <ScoreBar
              score={score}
              benchmark={benchmark.value}
              meets={score !== null && meetsBenchmark(score, benchmark)}
            />
          </span>
          <span className="dimension-figures">
            <span className="entity-number">{formatScore(score, bounds)}</span>
            <Change value={scoreChange} />
          </span>
        </li>
      ))}
    </ul>
  );
  const reading = weakest && (
    <Sentence
      text={t(`entities.dimensions-${key}`, { distance: formatNumber(Math.abs(by), 1) })}
      parts={{ dimension: <CodeName code={weakest.item.code} names={namesOf(weakest.item.code)} /> }}
    />
  );
  return (
    <Card
      title={t("entities.dimensions")}
      actions={
        <TakeAway
          code="dimensions"
          title={t("entities.dimensions")}
          reading={reading}
          chart={bars}
          benchmark={benchmark}
          table={async (words) => (await import("./dimensions-data.ts")).dimensionsData(about, words)}
        />
      }
    >
      {bars}
      {reading && <p className="entity-reading">{reading}</p>}
    </Card>
  );
}
