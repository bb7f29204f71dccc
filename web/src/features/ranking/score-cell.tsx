import type { RankingRow } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { type RankingFrame, sourceNumber } from "./ranking-frame.ts";
import "./score-cell.css";

/** The score as a bar against the benchmark and as a number; a published one with the number of its source. */
export function ScoreCell({ row, frame }: { row: RankingRow; frame: RankingFrame }) {
  const { t, formatScore, formatNumber } = useLanguage();
  const source = sourceNumber(row, frame.sources);
  return (
    <span className="ranking-score">
      <ScoreBar score={row.score} benchmark={row.benchmark.value} meets={row.meetsBenchmark} />
      <strong>{formatScore(row.score, [...frame.bounds, row.benchmark.value])}</strong>
      {source !== null && (
        <a href={`#source-${source}`} aria-label={`${t("common.source")} ${formatNumber(source)}`}>
          [{formatNumber(source)}]
        </a>
      )}
    </span>
  );
}
