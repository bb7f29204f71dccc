/** A group of a tree of weights: `Rule` says how its children make its score. */
export interface TreeGroup<Leaf, Rule> {
  readonly weight: number;
  readonly aggregation: Rule;
  readonly children: readonly (Leaf | TreeGroup<Leaf, Rule>)[];
}

/** A node of a tree in the flat form that scoring walks: children by their place in `nodes`. */
export interface FlatNode<Rule> {
  readonly aggregation: Rule;
  /** Places in `nodes` of its children; a leaf has none. */
  readonly children: readonly number[];
  readonly weight: number;
  /** Place in `leaves`, or −1 for a group. */
  readonly indicator: number;
}

export interface FlatTree<Leaf, Rule> {
  /** The indicators in the order of the tree. */
  readonly leaves: readonly Leaf[];
  /** Place among the root's children of the one that each leaf stands in, or is. */
  readonly dimensionOf: readonly number[];
  /** Every node after its children, the root last. */
  readonly nodes: readonly FlatNode<Rule>[];
  /** Places in `nodes` of the root's children. */
  readonly dimensions: readonly number[];
  /** 0–1: what each leaf weighs in the whole when everything applies; they add up to 1. */
  readonly nominalWeights: readonly number[];
}

/** Flattens a tree of groups and indicators; weights count only against those of their siblings. */
export function flattenTree<Leaf extends { readonly weight: number }, Rule>(
  aggregation: Rule,
  children: readonly (Leaf | TreeGroup<Leaf, Rule>)[],
): FlatTree<Leaf, Rule> {
  const leaves: Leaf[] = [];
  const dimensionOf: number[] = [];
  const nominalWeights: number[] = [];
  const nodes: FlatNode<Rule>[] = [];

  const add = (node: Leaf | TreeGroup<Leaf, Rule>, share: number, dimension: number): number => {
    if (isGroup(node)) {
      const total = totalWeight(node.children);
      const places = node.children.map((child) => add(child, (share * child.weight) / total, dimension));
      nodes.push({ aggregation: node.aggregation, children: places, weight: node.weight, indicator: -1 });
    } else {
      nodes.push({ aggregation, children: [], weight: node.weight, indicator: leaves.length });
      leaves.push(node);
      dimensionOf.push(dimension);
      nominalWeights.push(share);
    }
    return nodes.length - 1;
  };

  const total = totalWeight(children);
  const dimensions = children.map((node, place) => add(node, node.weight / total, place));
  nodes.push({ aggregation, children: dimensions, weight: 1, indicator: -1 });
  return { leaves, dimensionOf, nodes, dimensions, nominalWeights };
}

function isGroup<Leaf, Rule>(node: Leaf | TreeGroup<Leaf, Rule>): node is TreeGroup<Leaf, Rule> {
  return typeof node === "object" && node !== null && "children" in node;
}

function totalWeight(nodes: readonly { readonly weight: number }[]): number {
  return nodes.reduce((sum, { weight }) => sum + weight, 0);
}
