import type { Methodology, MethodologyNode, PublishedMethodology } from "./methodology.ts";

/** A dimension of a rule book whose weights are not known here. */
export type PublishedDimension = PublishedMethodology["dimensions"][number];

/** A dimension, group or indicator where it stands. */
export interface PlacedNode {
  readonly node: MethodologyNode | PublishedDimension;
  /** Code of the group it stands in; null under the root. */
  readonly within: string | null;
  /** 0–1: what it weighs among its siblings; null where weights are not known. */
  readonly weight: number | null;
  /** 0–1: what it weighs in the whole when everything applies. */
  readonly share: number | null;
}

/** Every node of a rule book by its code, in the order of the tree. */
export function placeNodes(methodology: Methodology): Map<string, PlacedNode> {
  const placed = new Map<string, PlacedNode>();
  if (methodology.scoring === "published") {
    for (const node of methodology.dimensions) {
      placed.set(node.code, { node, within: null, weight: null, share: null });
    }
    return placed;
  }
  const add = (nodes: readonly MethodologyNode[], within: string | null, whole: number) => {
    const total = nodes.reduce((sum, { weight }) => sum + weight, 0);
    for (const node of nodes) {
      const weight = node.weight / total;
      placed.set(node.code, { node, within, weight, share: whole * weight });
      if ("children" in node) add(node.children, node.code, whole * weight);
    }
  };
  add(methodology.dimensions, null, 1);
  return placed;
}
