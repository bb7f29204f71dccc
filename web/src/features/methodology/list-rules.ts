import type { MethodologyDefinition } from "@marsad/shared/schemas";

/** A rule book whose scores are computed here. */
export type ComputedDefinition = Extract<MethodologyDefinition, { scoring: "computed" }>;
export type Dimension = ComputedDefinition["dimensions"][number];
type Node = Dimension["children"][number];
export type IndicatorRule = Extract<Node, { kind: string }>;

/** An indicator in its place: what it weighs in the whole, 0–1, when everything applies, and the groups it lies in below its dimension. */
export interface PlacedIndicator {
  readonly indicator: IndicatorRule;
  readonly share: number;
  readonly groups: readonly Dimension[];
}

/** A dimension with what it weighs in the whole, 0–1, and its indicators in the order of the rule book. */
export interface PlacedDimension {
  readonly dimension: Dimension;
  readonly share: number;
  readonly indicators: readonly PlacedIndicator[];
}

/** The tree of a rule book as it is read: dimension by dimension, every weight as a share of the whole. */
export function listRules({ dimensions }: ComputedDefinition): PlacedDimension[] {
  const total = sumOf(dimensions);
  return dimensions.map((dimension) => {
    const share = dimension.weight / total;
    return { dimension, share, indicators: place(dimension, share, []) };
  });
}

function place(group: Dimension, share: number, groups: readonly Dimension[]): PlacedIndicator[] {
  const total = sumOf(group.children);
  return group.children.flatMap((child): PlacedIndicator[] => {
    const own = (share * child.weight) / total;
    return "kind" in child
      ? [{ indicator: child, share: own, groups }]
      : place(child, own, [...groups, child]);
  });
}

function sumOf(nodes: readonly { readonly weight: number }[]): number {
  return nodes.reduce((sum, { weight }) => sum + weight, 0);
}
