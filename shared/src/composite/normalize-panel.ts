import type { CompositeIndicator } from "./definition.ts";
import { normalizeValues } from "./normalize-values.ts";
import { type Notice, notice } from "./notice.ts";
import { knownValues, type Panel, scopeRows } from "./panel.ts";

export interface NormalizedPanel {
  /** On the common scale, on which more is always better. */
  readonly panel: Panel;
  readonly notices: readonly Notice[];
}

/** Brings every indicator on the common scale by its own rule, within each period or over all of them. */
export function normalizePanel(panel: Panel, indicators: readonly CompositeIndicator[]): NormalizedPanel {
  const notices: Notice[] = [];
  const columns = panel.columns.map((column, place) => {
    const indicator = indicators[place];
    if (indicator === undefined) return column;
    const { code, direction, normalization: rule } = indicator;
    const isByPeriod = rule.method !== "goalposts" && rule.over === "period";
    const scored = column.slice();
    for (const { key, rows } of scopeRows(panel, isByPeriod ? "period" : "panel")) {
      const normalized = normalizeValues(knownValues(column, rows), direction, rule);
      const known = rows.filter((row) => !Number.isNaN(column[row]));
      for (const [index, row] of known.entries()) scored[row] = normalized.values[index] as number;
      if (normalized.notice !== null) notices.push(notice(normalized.notice, code, key));
    }
    return scored;
  });
  return { panel: { ...panel, columns }, notices };
}
