import { useLanguage } from "../i18n/use-language.ts";
import { layoutLines } from "./layout-lines.ts";
import type { LinesChartProps } from "./lines-chart.tsx";
import { LinesDrawing } from "./lines-drawing.tsx";
import type { LinesSubject } from "./lines-subject.ts";
import { Picture } from "./picture.tsx";
import { placePlot } from "./plot.ts";
import { useSize } from "./use-size.ts";
import "./trend-chart.css";

interface SmallLinesChartProps extends LinesChartProps {
  /** The other small charts beside this one, whose value axis is the same. */
  readonly among: readonly LinesSubject[];
}

const endRoom = { wide: 64, narrow: 64 };

/** One of several small charts that are compared with each other: read by eye or in its table, not point by point. */
export function SmallLinesChart({ reading, among, ...props }: SmallLinesChartProps) {
  const { direction } = useLanguage();
  const [size, measure] = useSize();
  const layout = layoutLines(props, among);
  const plot = size && placePlot(size, layout, direction, endRoom);
  return (
    <div className="trend-chart" dir="ltr" ref={measure}>
      {size && plot && (
        <Picture label={reading}>
          <LinesDrawing {...props} {...{ layout, size, plot }} active={null} withNames={false} />
        </Picture>
      )}
    </div>
  );
}
