import { meetsBenchmark } from "@marsad/shared/scoring";
import { useLanguage } from "../../i18n/use-language.ts";
import { CodeName } from "../../ui/code-name.tsx";
import { ScoreBar } from "../../ui/score-bar.tsx";
import type { AboutService } from "./about-service.ts";
import type { ResultGroup } from "./group-results.ts";
import { serviceBounds } from "./service-bounds.ts";

type DimensionHeadProps = Pick<AboutService, "scorecard" | "methodology"> & { readonly group: ResultGroup };

/** A dimension's name and its score, with the benchmark as a tick. */
export function DimensionHead({ scorecard, methodology, group: { code, score } }: DimensionHeadProps) {
  const { formatScore } = useLanguage();
  const { benchmark } = scorecard;
  const names = methodology.dimensions.find((dimension) => dimension.code === code)?.names;
  return (
    <span className="result-dimension">
      <CodeName code={code} names={names} />
      <span className="result-dimension-bar">
        <ScoreBar
          score={score}
          benchmark={benchmark.value}
          meets={score !== null && meetsBenchmark(score, benchmark)}
        />
      </span>
      <span>{formatScore(score, serviceBounds(scorecard, methodology))}</span>
    </span>
  );
}
