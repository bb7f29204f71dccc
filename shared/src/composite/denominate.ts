import type { CompositeDefinition } from "./definition.ts";
import type { Panel } from "./panel.ts";
import type { FlatFile } from "./read-flat-file.ts";
import { listIndicators } from "./walk-nodes.ts";

/**
 * The indicators' values, each divided by its denominator where it has one: 30 cases of 200,000 inhabitants per 100,000
 * are 15. Unknown where either is.
 */
export function denominate({ children }: CompositeDefinition, file: FlatFile): Panel {
  const indicators = listIndicators(children);
  const column = (heading: string) => file.numbers.get(heading) ?? new Float64Array();
  return {
    units: file.units,
    periods: file.periods,
    codes: indicators.map(({ code }) => code),
    columns: indicators.map((indicator) => {
      const values = column(indicator.column ?? indicator.code);
      if (indicator.denominator === undefined) return values;
      const { column: heading, per } = indicator.denominator;
      const divisors = column(heading);
      return values.map((value, row) => (value / (divisors[row] as number)) * per);
    }),
  };
}
