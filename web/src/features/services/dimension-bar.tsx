import type { DimensionScore } from "@marsad/shared/schemas";
import { meetsBenchmark } from "@marsad/shared/scoring";
import { ScoreBar } from "../../ui/score-bar.tsx";
import type { AboutService } from "./about-service.ts";

interface DimensionBarProps extends Pick<AboutService, "scorecard"> {
  readonly score: DimensionScore["score"];
}

/** A dimension's score as a bar, with the benchmark as a tick. */
export function DimensionBar({ scorecard: { benchmark }, score }: DimensionBarProps) {
  return (
    <span className="result-dimension-bar">
      <ScoreBar
        score={score}
        benchmark={benchmark.value}
        meets={score !== null && meetsBenchmark(score, benchmark)}
      />
    </span>
  );
}
