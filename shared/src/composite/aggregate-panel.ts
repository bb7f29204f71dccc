import type { Aggregation } from "../methodology/methodology.ts";
import { aggregate, type MeanOfOrder } from "../scoring/aggregate.ts";
import { climbLadder } from "../scoring/climb-ladder.ts";
import { type FlatNode, type FlatTree, flattenTree } from "../scoring/flatten-tree.ts";
import { rankScores } from "../scoring/rank-scores.ts";
import type {
  CompositeAggregation,
  CompositeDefinition,
  CompositeIndicator,
  CompositeNode,
} from "./definition.ts";
import { type Notice, notice } from "./notice.ts";
import { type Panel, periodRows } from "./panel.ts";

export type CompositeTree = FlatTree<CompositeIndicator, CompositeAggregation>;

export interface NodeScores {
  readonly tree: CompositeTree;
  /** Of each node of the tree; blank for the root. */
  readonly codes: readonly string[];
  /** By node of the tree, then by row; NaN where there is no score. The root's are the index itself. */
  readonly scores: readonly Float64Array[];
  /** By row, within its period; `null` without a score. */
  readonly ranks: readonly (number | null)[];
  readonly notices: readonly Notice[];
}

/**
 * Scores every node of the tree, from the indicators up, and ranks the rows of each period. A child without a score is
 * left out and its weight shared among its siblings, as everywhere; only a ladder takes it for not met.
 */
export function aggregatePanel(
  panel: Panel,
  { aggregation, children }: Pick<CompositeDefinition, "aggregation" | "children">,
): NodeScores {
  const tree = flattenTree<CompositeIndicator, CompositeAggregation>(aggregation, children);
  const codes = [...listCodes(children), ""];
  const scores = tree.nodes.map(() => new Float64Array(panel.units.length));
  const weights = Float64Array.from(tree.nodes, ({ weight }) => weight);
  const columnOf = new Map(panel.codes.map((code, place) => [code, panel.columns[place]]));
  const columns = tree.leaves.map(({ code }) => columnOf.get(code));
  const inRow = new Float64Array(tree.nodes.length);
  const unscored = new Set<number>();
  for (const row of panel.units.keys()) {
    for (const [place, node] of tree.nodes.entries()) {
      const score =
        node.indicator === -1
          ? scoreGroup(node, tree.nodes, inRow, weights)
          : (columns[node.indicator]?.[row] ?? Number.NaN);
      inRow[place] = score;
      (scores[place] as Float64Array)[row] = score;
      if (Number.isNaN(score) && node.children.some((child) => (inRow[child] as number) < 0))
        unscored.add(place);
    }
  }
  return {
    tree,
    codes,
    scores,
    ranks: rankRows(panel, scores.at(-1) ?? new Float64Array()),
    notices: [...unscored].map((place) => notice("no-mean-of-negatives", codes[place] ?? "")),
  };
}

/** In the order of the flat tree: every node after its children. */
function listCodes(nodes: readonly CompositeNode[]): string[] {
  return nodes.flatMap((node) => [...("children" in node ? listCodes(node.children) : []), node.code]);
}

function scoreGroup(
  { aggregation, children }: FlatNode<CompositeAggregation>,
  nodes: CompositeTree["nodes"],
  scores: Float64Array,
  weights: Float64Array,
): number {
  if (typeof aggregation === "object" && aggregation.method === "ladder") {
    const requirements = children.map((child) => {
      const own = nodes[child]?.children ?? [];
      return (own.length === 0 ? [child] : own).map((place) => scores[place] as number);
    });
    return climbLadder(requirements, aggregation.met);
  }
  return aggregate(toMean(aggregation), children, scores, weights);
}

function toMean(
  aggregation: Exclude<CompositeAggregation, { readonly method: "ladder" }>,
): Aggregation | MeanOfOrder {
  return aggregation === "harmonic" ? { order: -1 } : aggregation;
}

function rankRows(panel: Panel, index: Float64Array): (number | null)[] {
  const ranks: (number | null)[] = panel.units.map(() => null);
  for (const { rows } of periodRows(panel)) {
    const scores = rows.map((row) => index[row] as number);
    const ranked = rankScores(scores.map((score) => (Number.isNaN(score) ? null : score)));
    for (const [place, row] of rows.entries()) ranks[row] = ranked[place] ?? null;
  }
  return ranks;
}
