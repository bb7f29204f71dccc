import { useLanguage } from "../i18n/use-language.ts";
import { layoutWaterfall, type WaterfallRow } from "./layout-waterfall.ts";
import { Picture } from "./picture.tsx";
import { useSize } from "./use-size.ts";
import { WaterfallDrawing } from "./waterfall-drawing.tsx";
import "./waterfall-chart.css";

export interface WaterfallChartProps {
  readonly rows: readonly WaterfallRow[];
  readonly synthetic: boolean;
  /** What the chart shows, in a sentence. */
  readonly reading: string;
}

/** How one score became another, difference by difference; values run from left to right in both languages. */
export function WaterfallChart({ rows, synthetic, reading }: WaterfallChartProps) {
  const { direction } = useLanguage();
  const [size, measure] = useSize();
  const layout = layoutWaterfall(rows);
  return (
    <div className="waterfall" dir="ltr" ref={measure}>
      {size && (
        <Picture label={reading}>
          <WaterfallDrawing {...{ layout, size, direction, synthetic }} />
        </Picture>
      )}
    </div>
  );
}
