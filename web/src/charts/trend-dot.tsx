import type { DotItemDotProps } from "recharts";
import type { TrendRow } from "./trend-layout.ts";

export interface TrendDotProps extends Pick<DotItemDotProps, "cx" | "cy"> {
  readonly payload: TrendRow;
  /** Indexes of the points that carry a dot beside the newest. */
  readonly dotted: ReadonlySet<number>;
  /** Index of the newest point. */
  readonly newest: number;
}

/** The dot of a point: filled at the newest, hollow where the axis names it or where no line reaches it. */
export function TrendDot({ cx, cy, payload: { index, score }, dotted, newest }: TrendDotProps) {
  if (index === null || score === null || !(index === newest || dotted.has(index))) return null;
  const isNewest = index === newest;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={isNewest ? 6 : 3.5}
      className={isNewest ? "trend-dot trend-dot-newest" : "trend-dot"}
    />
  );
}
