/** One row of a waterfall: a difference from where the rows before it have led, or (`at`) the place itself. */
export interface WaterfallRow {
  readonly code: string;
  readonly label: string;
  readonly kind: "at" | "by";
  readonly value: number;
  /** The value written out. */
  readonly text: string;
}

/** A row placed on the scale: from where to where it leads. */
export interface WaterfallStep extends WaterfallRow {
  readonly from: number;
  readonly to: number;
}

export interface WaterfallLayout {
  readonly steps: readonly WaterfallStep[];
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Distances between marks that are easy to read; the last is the whole scale. */
const distances = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100];

/** About how many marks a scale has. */
const marks = 5;

/** Places the rows of a waterfall one after the other, and scales the values so that all of them fit, with round ends. */
export function layoutWaterfall(rows: readonly WaterfallRow[]): WaterfallLayout {
  let at = 0;
  const steps = rows.map((row): WaterfallStep => {
    const from = row.kind === "at" ? row.value : at;
    at = row.kind === "at" ? row.value : at + row.value;
    return { ...row, from, to: at };
  });
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const distance = distances.find((one) => one * marks >= highest - lowest) ?? 100;
  // Counted in whole marks: a sum of tenths is not always a tenth.
  const [first, last] = [
    Math.floor(lowest / distance),
    Math.max(Math.ceil(highest / distance), Math.floor(lowest / distance) + 1),
  ];
  const ticks = Array.from({ length: last - first + 1 }, (_, place) =>
    Number(((first + place) * distance).toFixed(1)),
  );
  return { steps, from: ticks[0] ?? 0, to: ticks.at(-1) ?? 100, ticks };
}
