import { useLanguage } from "../i18n/use-language.ts";
import { Picture } from "./picture.tsx";
import { placePlot } from "./plot.ts";
import { TrendDrawing } from "./trend-drawing.tsx";
import { layoutTrend } from "./trend-layout.ts";
import type { TrendSubject } from "./trend-point.ts";
import { useSize } from "./use-size.ts";
import "./trend-chart.css";

/** A trend for paper: the drawing of `TrendChart` with nothing to point at. Whoever shows it shows its figures and its reading too. */
export function TrendPicture(props: TrendSubject) {
  const { direction } = useLanguage();
  const [size, measure] = useSize();
  const layout = layoutTrend(props.points);
  return (
    <div className="trend-chart" dir="ltr" ref={measure}>
      {size && (
        <Picture label={props.reading}>
          <TrendDrawing
            {...props}
            layout={layout}
            plot={placePlot(size, layout, direction)}
            size={size}
            active={null}
          />
        </Picture>
      )}
    </div>
  );
}
