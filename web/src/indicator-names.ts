import type { MethodologyDefinition, Names } from "@marsad/shared/schemas";

/** The names of every indicator of a rule book by code, however deep it lies; none for scores published elsewhere. */
export function indicatorNames(methodology: MethodologyDefinition): ReadonlyMap<string, Names> {
  const names = new Map<string, Names>();
  if (methodology.scoring === "published") return names;
  type Node = (typeof methodology.dimensions)[number]["children"][number];
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if ("children" in node) visit(node.children);
      else names.set(node.code, node.names);
    }
  };
  for (const dimension of methodology.dimensions) visit(dimension.children);
  return names;
}
