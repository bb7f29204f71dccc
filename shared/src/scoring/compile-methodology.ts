import type { Aggregation, ComputedMethodology, Indicator } from "../methodology/methodology.ts";
import { type FlatNode, flattenTree } from "./flatten-tree.ts";

/** A methodology made ready for scoring: compiled once, used for any number of services. */
export interface CompiledMethodology {
  readonly methodology: ComputedMethodology;
  /** The indicators in the order of the tree: the order of every array of values, states and contributions. */
  readonly indicators: readonly Indicator[];
  /** Place in `dimensions` of each indicator. */
  readonly dimensionOf: readonly number[];
  /** Every node after its children, the root last. */
  readonly nodes: readonly FlatNode<Aggregation>[];
  /** Place in `nodes` of each one's parent; −1 of the root. */
  readonly parents: readonly number[];
  /** Whether every mean that a node goes into, up to the root, is arithmetic: what it gains, the root gains by its weight. */
  readonly isLinear: readonly boolean[];
  /** Places in `nodes` of the dimensions. */
  readonly dimensions: readonly number[];
  /** 0–1: what each indicator weighs in the whole when everything applies; they add up to 1. */
  readonly nominalWeights: Float64Array;
  /** Indicators that are not asked of everybody. */
  readonly conditional: readonly number[];
}

/** Flattens the tree of a valid methodology. */
export function compileMethodology(methodology: ComputedMethodology): CompiledMethodology {
  const tree = flattenTree<Indicator, Aggregation>(methodology.aggregation, methodology.dimensions);
  const parents = parentsOf(tree.nodes);
  return {
    methodology,
    indicators: tree.leaves,
    dimensionOf: tree.dimensionOf,
    nodes: tree.nodes,
    parents,
    isLinear: linearOf(tree.nodes, parents),
    dimensions: tree.dimensions,
    nominalWeights: Float64Array.from(tree.nominalWeights),
    conditional: tree.leaves.flatMap((indicator, place) =>
      indicator.appliesTo === undefined ? [] : [place],
    ),
  };
}

function parentsOf(nodes: readonly FlatNode<Aggregation>[]): number[] {
  const parents = nodes.map(() => -1);
  for (const [place, { children }] of nodes.entries()) for (const child of children) parents[child] = place;
  return parents;
}

function linearOf(nodes: readonly FlatNode<Aggregation>[], parents: readonly number[]): boolean[] {
  const linear = nodes.map(() => true);
  for (let node = nodes.length - 2; node >= 0; node--) {
    const parent = parents[node] as number;
    linear[node] = linear[parent] === true && nodes[parent]?.aggregation === "arithmetic";
  }
  return linear;
}
