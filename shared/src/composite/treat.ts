import type { CompositeIndicator, Treatment } from "./definition.ts";
import { kurtosisOf, skewnessOf } from "./moments.ts";
import { type Notice, notice } from "./notice.ts";
import { knownValues, type Panel, scopeRows } from "./panel.ts";
import { type TreatedValues, treatValues } from "./treat-values.ts";

/** What was done to one indicator, in one period or over all of them. */
export interface TreatmentRecord extends Omit<TreatedValues, "values"> {
  readonly code: string;
  /** Blank over the whole panel. */
  readonly period: string;
  /** Before and after; NaN of too few values or of equal ones. */
  readonly skewness: readonly [number, number];
  readonly kurtosis: readonly [number, number];
}

export interface Treated {
  readonly panel: Panel;
  readonly records: readonly TreatmentRecord[];
  /** By column, then by row: 1 where the value is another than before. */
  readonly marks: readonly Uint8Array[];
  readonly notices: readonly Notice[];
}

/** Mends the columns that outliers skew, by the rule that the definition states; without one everything stays. */
export function treat(
  panel: Panel,
  indicators: readonly CompositeIndicator[],
  rule: Treatment | undefined,
): Treated {
  const records: TreatmentRecord[] = [];
  const columns = panel.columns.map((column, place) => {
    const indicator = indicators[place];
    if (rule === undefined || indicator === undefined || indicator.treatment === "none") return column;
    const treated = column.slice();
    for (const { key, rows } of scopeRows(panel, rule.over)) {
      const before = knownValues(column, rows);
      const { values, outcome, winsorised } = treatValues(before, rule);
      const known = rows.filter((row) => !Number.isNaN(column[row]));
      for (const [index, row] of known.entries()) treated[row] = values[index] as number;
      records.push({
        code: indicator.code,
        period: key,
        outcome,
        winsorised,
        skewness: [skewnessOf(before), skewnessOf(values)],
        kurtosis: [kurtosisOf(before), kurtosisOf(values)],
      });
    }
    return treated;
  });
  return {
    panel: { ...panel, columns },
    records,
    marks: columns.map((column, place) =>
      Uint8Array.from(column, (value, row) => (Object.is(value, panel.columns[place]?.[row]) ? 0 : 1)),
    ),
    notices: records
      .filter(({ outcome }) => outcome === "unmended")
      .map(({ code, period }) => notice("still-skewed", code, period)),
  };
}
