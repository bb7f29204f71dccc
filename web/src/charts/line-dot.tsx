import type { LinesRow } from "./layout-lines.ts";
import { LineMark, type LinePlace } from "./line-mark.tsx";
import type { LinePoint } from "./lines-subject.ts";

interface LineDotProps {
  /** Where the point stands, in pixels. */
  readonly cx: number | undefined;
  readonly cy: number | undefined;
  readonly row: LinesRow;
  readonly place: LinePlace;
  readonly points: readonly LinePoint[];
  /** Index of the point that is being read. */
  readonly active: number | null;
}

/** The shape of a compared line at its newest point, at the one that is being read, and, hollow, where no stroke reaches a point. */
export function LineDot({ cx, cy, row: { index, scores }, place, points, active }: LineDotProps) {
  if (index === null || cx === undefined || cy === undefined || scores[place] == null) return null;
  const isNewest = points.findLastIndex(({ score }) => score !== null) === index;
  const isAlone = points[index - 1]?.score == null && points[index + 1]?.score == null;
  if (!isNewest && index !== active && !isAlone) return null;
  return (
    <g className={`line-${place}`}>
      <LineMark place={place} x={cx} y={cy} isHollow={isAlone && !isNewest} />
    </g>
  );
}
