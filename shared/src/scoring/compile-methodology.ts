import type {
  Aggregation,
  ComputedMethodology,
  Indicator,
  MethodologyNode,
} from "../methodology/methodology.ts";

/** A node of the tree in the flat form that scoring walks: children by their place in `nodes`. */
export interface CompiledNode {
  readonly aggregation: Aggregation;
  /** Places in `nodes` of its children; an indicator has none. */
  readonly children: readonly number[];
  readonly weight: number;
  /** Place in `indicators`, or −1 for a group. */
  readonly indicator: number;
}

/** A methodology made ready for scoring: compiled once, used for any number of services. */
export interface CompiledMethodology {
  readonly methodology: ComputedMethodology;
  /** The indicators in the order of the tree: the order of every array of values, states and contributions. */
  readonly indicators: readonly Indicator[];
  /** Place in `dimensions` of each indicator. */
  readonly dimensionOf: readonly number[];
  /** Every node after its children, the root last. */
  readonly nodes: readonly CompiledNode[];
  /** Place in `nodes` of each one's parent; −1 of the root. */
  readonly parents: readonly number[];
  /** Places in `nodes` of the dimensions. */
  readonly dimensions: readonly number[];
  /** 0–1: what each indicator weighs in the whole when everything applies; they add up to 1. */
  readonly nominalWeights: Float64Array;
  /** Indicators that are not asked of everybody. */
  readonly conditional: readonly number[];
}

/** Flattens the tree of a valid methodology. */
export function compileMethodology(methodology: ComputedMethodology): CompiledMethodology {
  const indicators: Indicator[] = [];
  const dimensionOf: number[] = [];
  const nominalWeights: number[] = [];
  const nodes: CompiledNode[] = [];

  const add = (node: MethodologyNode, share: number, dimension: number): number => {
    if ("kind" in node) {
      nodes.push({
        aggregation: "arithmetic",
        children: [],
        weight: node.weight,
        indicator: indicators.length,
      });
      indicators.push(node);
      dimensionOf.push(dimension);
      nominalWeights.push(share);
    } else {
      const total = totalWeight(node.children);
      const children = node.children.map((child) => add(child, (share * child.weight) / total, dimension));
      nodes.push({ aggregation: node.aggregation, children, weight: node.weight, indicator: -1 });
    }
    return nodes.length - 1;
  };

  const total = totalWeight(methodology.dimensions);
  const dimensions = methodology.dimensions.map((node, place) => add(node, node.weight / total, place));
  nodes.push({ aggregation: methodology.aggregation, children: dimensions, weight: 1, indicator: -1 });
  return {
    methodology,
    indicators,
    dimensionOf,
    nodes,
    parents: parentsOf(nodes),
    dimensions,
    nominalWeights: Float64Array.from(nominalWeights),
    conditional: indicators.flatMap((indicator, place) => (indicator.appliesTo === undefined ? [] : [place])),
  };
}

function parentsOf(nodes: readonly CompiledNode[]): number[] {
  const parents = nodes.map(() => -1);
  for (const [place, { children }] of nodes.entries()) for (const child of children) parents[child] = place;
  return parents;
}

function totalWeight(nodes: readonly { readonly weight: number }[]): number {
  return nodes.reduce((sum, { weight }) => sum + weight, 0);
}
