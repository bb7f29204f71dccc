import { useLanguage } from "../i18n/use-language.ts";
import { ChartStage } from "./chart-stage.tsx";
import { describeLines } from "./describe-lines.ts";
import { layoutLines } from "./layout-lines.ts";
import { LinesDrawing } from "./lines-drawing.tsx";
import type { LinesSubject } from "./lines-subject.ts";

export interface LinesChartProps extends LinesSubject {
  readonly synthetic: boolean;
  /** What the chart shows, in a sentence. */
  readonly reading: string;
}

const endRoom = { wide: 236, narrow: 68 };

/** At most three scores over time against the benchmark; each period is read by pointer, touch or arrow keys. */
export function LinesChart({ reading, ...props }: LinesChartProps) {
  const language = useLanguage();
  const layout = layoutLines(props);
  return (
    <ChartStage
      layout={layout}
      endRoom={endRoom}
      reading={reading}
      describe={(index) => describeLines(props, index, language)}
    >
      {(staged) => <LinesDrawing {...props} {...staged} layout={layout} withNames={!staged.plot.isNarrow} />}
    </ChartStage>
  );
}
