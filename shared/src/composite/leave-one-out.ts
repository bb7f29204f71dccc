import { aggregatePanel, type NodeScores } from "./aggregate-panel.ts";
import { correlate } from "./correlate.ts";
import type { CompositeDefinition } from "./definition.ts";
import { meanOf } from "./moments.ts";
import type { Panel } from "./panel.ts";
import { walkNodes } from "./walk-nodes.ts";
import { withoutNodes } from "./without-nodes.ts";

/** What would be otherwise if one indicator or group had never been in. */
export interface LeftOut {
  readonly code: string;
  readonly kind: "indicator" | "group";
  /** Correlation of the scores with those of the whole. */
  readonly correlation: number;
  /** Places by which rows move, on average and at most; NaN where nothing is left to rank. */
  readonly meanShift: number;
  readonly largestShift: number;
}

/** Scores the normalised panel again without each node in turn; its weight goes to its siblings. */
export function leaveOneOut(
  panel: Panel,
  definition: Pick<CompositeDefinition, "aggregation" | "children">,
  whole: NodeScores,
): LeftOut[] {
  return walkNodes(definition.children).map(({ node }) => {
    const children = withoutNodes(definition.children, new Set([node.code]));
    const kind = "children" in node ? "group" : "indicator";
    if (children.length === 0) {
      return {
        code: node.code,
        kind,
        correlation: Number.NaN,
        meanShift: Number.NaN,
        largestShift: Number.NaN,
      };
    }
    const rest = aggregatePanel(panel, { ...definition, children });
    const shifts = whole.ranks.flatMap((rank, row) => {
      const other = rest.ranks[row] ?? null;
      return rank === null || other === null ? [] : [Math.abs(other - rank)];
    });
    return {
      code: node.code,
      kind,
      correlation: correlate(whole.scores.at(-1) as Float64Array, rest.scores.at(-1) as Float64Array).value,
      meanShift: meanOf(shifts),
      largestShift:
        shifts.length === 0 ? Number.NaN : shifts.reduce((most, shift) => Math.max(most, shift), 0),
    };
  });
}
