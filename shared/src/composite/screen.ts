import { roundScore } from "../scoring/round-score.ts";
import type { Screening } from "./definition.ts";
import { type Notice, notice } from "./notice.ts";
import type { Panel } from "./panel.ts";

/** How much is known of one indicator, or of one row. */
export interface Availability {
  readonly known: number;
  readonly of: number;
  readonly isKept: boolean;
}

export interface Screened {
  /** Rows and indicators that are left. */
  readonly panel: Panel;
  /** Which rows they were before. */
  readonly rows: readonly number[];
  /** By column and by row of what came in. */
  readonly indicators: readonly Availability[];
  readonly units: readonly Availability[];
  readonly notices: readonly Notice[];
}

/**
 * Leaves out what too little is known of: first indicators, over all rows, then rows, over the indicators that are left.
 * On the floor is enough. Without a rule everything stays.
 */
export function screen(
  panel: Panel,
  { indicators, units }: Screening = { indicators: 0, units: 0 },
): Screened {
  const byIndicator = panel.columns.map((column) => judge([...column], indicators));
  const kept = panel.columns.filter((_, place) => byIndicator[place]?.isKept);
  const byRow = panel.units.map((_, row) =>
    judge(
      kept.map((column) => column[row] as number),
      units,
    ),
  );
  const rows = [...panel.units.keys()].filter((row) => byRow[row]?.isKept);
  const pick = (labels: readonly string[]) => rows.map((row) => labels[row] ?? "");
  return {
    panel: {
      units: pick(panel.units),
      periods: pick(panel.periods),
      codes: panel.codes.filter((_, place) => byIndicator[place]?.isKept),
      columns: kept.map((column) => Float64Array.from(rows, (row) => column[row] as number)),
    },
    rows,
    indicators: byIndicator,
    units: byRow,
    notices: [
      ...panel.codes.flatMap((code, place) =>
        byIndicator[place]?.isKept ? [] : [notice("indicator-screened-out", code)],
      ),
      ...panel.units.flatMap((unit, row) =>
        byRow[row]?.isKept ? [] : [notice("unit-screened-out", unit, panel.periods[row])],
      ),
    ],
  };
}

function judge(values: readonly number[], floor: number): Availability {
  const known = values.filter((value) => !Number.isNaN(value)).length;
  const share = values.length === 0 ? 0 : known / values.length;
  return { known, of: values.length, isKept: roundScore(share) >= roundScore(floor) };
}
