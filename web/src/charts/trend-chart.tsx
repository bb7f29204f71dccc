import { useLanguage } from "../i18n/use-language.ts";
import { ChartStage } from "./chart-stage.tsx";
import { describePoint } from "./describe-point.ts";
import { TrendDrawing } from "./trend-drawing.tsx";
import { layoutTrend } from "./trend-layout.ts";
import type { TrendSubject } from "./trend-point.ts";

/**
 * One score over time against the benchmark, and beside what it is compared with. Unknown periods are gaps with
 * their reason, a change of methodology breaks the lines.
 */
export function TrendChart(props: TrendSubject) {
  const { points, comparisonName, reading } = props;
  const language = useLanguage();
  const layout = layoutTrend(points);
  const describe = (index: number) => {
    const point = points[index];
    return point && describePoint(point, comparisonName, language);
  };
  return (
    <ChartStage layout={layout} reading={reading} describe={describe}>
      {(staged) => <TrendDrawing {...props} {...staged} layout={layout} />}
    </ChartStage>
  );
}
