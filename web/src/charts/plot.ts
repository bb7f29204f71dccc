import type { Direction } from "../i18n/language.ts";
import type { TimeLayout } from "./layout-times.ts";
import type { Size } from "./use-size.ts";

/** Where the lines are drawn inside a chart, in pixels from its upper left corner. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Below this width there is less text. */
  readonly isNarrow: boolean;
  /** How much larger than usual the text is. */
  readonly scale: number;
  /** Height of the row of time marks, and of each row of notes above and below the lines. */
  readonly textRow: number;
  /** Where a time and a score stand. */
  readonly x: (at: number) => number;
  readonly y: (score: number) => number;
  /** The index of the point whose time is nearest to a place. */
  readonly nearest: (x: number) => number;
}

/** Pixels at the right for what names the lines at their ends, in text of the usual size. */
export interface EndRoom {
  readonly wide: number;
  readonly narrow: number;
}

/**
 * Places the lines so that their ends can be named at the right, the values stand on the reading side, and the
 * changes of methodology have a row above. Time runs left to right in both languages.
 */
export function placePlot(
  { width, height, scale }: Size,
  layout: TimeLayout,
  direction: Direction,
  endRoom: EndRoom = { wide: 104, narrow: 80 },
): Plot {
  const isNarrow = width < 560 * scale;
  const textRow = 22 * scale;
  const left = direction === "rtl" ? 14 : 34 * scale;
  const right = width - (isNarrow ? endRoom.narrow : endRoom.wide) * scale;
  const top = layout.split.breaks.length > 0 ? textRow + 6 : 12;
  const bottom = height - 2 * textRow;
  const [first = 0, last = 0] = [layout.times[0], layout.times.at(-1)];
  const { from, to } = layout.values;
  const x = (at: number) =>
    first === last ? (left + right) / 2 : left + ((at - first) / (last - first)) * (right - left);
  const y = (score: number) => bottom - ((score - from) / (to - from)) * (bottom - top);
  const nearest = (place: number) =>
    layout.times.reduce(
      (best, at, index) =>
        Math.abs(x(at) - place) < Math.abs(x(layout.times[best] ?? 0) - place) ? index : best,
      0,
    );
  return { left, right, top, bottom, isNarrow, scale, textRow, x, y, nearest };
}
