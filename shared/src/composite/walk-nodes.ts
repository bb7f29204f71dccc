import type { CompositeIndicator, CompositeNode } from "./definition.ts";

/** A node of the tree and where it stands, such as `children[1].children[0]`. */
export interface PlacedNode {
  readonly node: CompositeNode;
  readonly place: string;
}

/** Every node, each group before its children. */
export function walkNodes(nodes: readonly CompositeNode[], prefix = ""): PlacedNode[] {
  return nodes.flatMap((node, index) => {
    const place = `${prefix}children[${index}]`;
    return [{ node, place }, ...("children" in node ? walkNodes(node.children, `${place}.`) : [])];
  });
}

/** The indicators in the order of the tree: the order of every array of columns. */
export function listIndicators(nodes: readonly CompositeNode[]): CompositeIndicator[] {
  return nodes.flatMap((node) => ("children" in node ? listIndicators(node.children) : [node]));
}
