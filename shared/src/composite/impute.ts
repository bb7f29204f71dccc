import { quantile } from "../scoring/quantile.ts";
import type { CompositeIndicator, Imputation } from "./definition.ts";
import { meanOf } from "./moments.ts";
import { type Notice, notice } from "./notice.ts";
import { groupRows, knownValues, type Panel, periodRows } from "./panel.ts";

export interface Imputed {
  readonly panel: Panel;
  /** By column, then by row: 1 where the value stands in for one that is not known. */
  readonly marks: readonly Uint8Array[];
  readonly notices: readonly Notice[];
}

/** What imputation asks of a file besides the values: by heading, the group of each row. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/**
 * Lets other values stand in for those that are not known, by each indicator's rule or else the common one; every one
 * is marked. Where nothing can stand in (a group without a known value, a unit without an earlier one) it stays unknown.
 */
export function impute(
  panel: Panel,
  indicators: readonly CompositeIndicator[],
  common: Imputation | undefined,
  groups: Groups,
): Imputed {
  const notices: Notice[] = [];
  const columns = panel.columns.map((column, place) => {
    const rule = indicators[place]?.imputation ?? common;
    if (rule === undefined || rule === "none" || !column.some(Number.isNaN)) return column;
    const filled =
      rule.method === "carried-forward"
        ? carryForward(panel, column, rule.periods)
        : fillFromGroup(
            panel,
            column,
            rule.method,
            rule.by === undefined ? null : (groups.get(rule.by) ?? []),
          );
    if (filled.some(Number.isNaN)) notices.push(notice("not-imputed", panel.codes[place] ?? ""));
    return filled;
  });
  const marks = columns.map((column, place) =>
    Uint8Array.from(column, (value, row) =>
      Number.isNaN(panel.columns[place]?.[row]) && !Number.isNaN(value) ? 1 : 0,
    ),
  );
  return { panel: { ...panel, columns }, marks, notices };
}

function fillFromGroup(
  panel: Panel,
  column: Float64Array,
  method: "mean" | "median",
  labels: readonly string[] | null,
): Float64Array {
  const filled = column.slice();
  const keys = panel.units.map((_, row) => JSON.stringify([panel.periods[row], labels?.[row]]));
  for (const { rows } of groupRows(keys)) {
    // A row whose group is not said is in none.
    if (labels !== null && labels[rows[0] ?? 0] === "") continue;
    const known = knownValues(column, rows);
    const value = method === "mean" ? meanOf(known) : medianOf(known);
    for (const row of rows) if (Number.isNaN(filled[row])) filled[row] = value;
  }
  return filled;
}

function medianOf(values: readonly number[]): number {
  return (
    quantile(
      values.toSorted((a, b) => a - b),
      0.5,
    ) ?? Number.NaN
  );
}

function carryForward(panel: Panel, column: Float64Array, most = Number.POSITIVE_INFINITY): Float64Array {
  const filled = column.slice();
  const last = new Map<string, { readonly value: number; readonly at: number }>();
  for (const [at, { rows }] of periodRows(panel).entries()) {
    for (const row of rows) {
      const unit = panel.units[row] ?? "";
      const value = column[row] as number;
      const earlier = last.get(unit);
      if (!Number.isNaN(value)) last.set(unit, { value, at });
      else if (earlier !== undefined && at - earlier.at <= most) filled[row] = earlier.value;
    }
  }
  return filled;
}
