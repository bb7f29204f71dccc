import type { CompositeNode } from "./definition.ts";

/** The tree without the nodes of these codes, and without groups that this leaves empty. */
export function withoutNodes(nodes: readonly CompositeNode[], codes: ReadonlySet<string>): CompositeNode[] {
  return nodes.flatMap((node): CompositeNode[] => {
    if (codes.has(node.code)) return [];
    if (!("children" in node)) return [node];
    const children = withoutNodes(node.children, codes);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}
