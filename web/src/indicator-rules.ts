import type { MethodologyDefinition } from "@marsad/shared/schemas";

type Computed = Extract<MethodologyDefinition, { scoring: "computed" }>;
type Node = Computed["dimensions"][number]["children"][number];

/** How an indicator is measured and placed on the scale. */
export type IndicatorRule = Extract<Node, { kind: string }>;

/** Every indicator of a rule book by code, however deep it lies, in its order; none for scores published elsewhere. */
export function indicatorRules(methodology: MethodologyDefinition): ReadonlyMap<string, IndicatorRule> {
  const rules = new Map<string, IndicatorRule>();
  if (methodology.scoring === "published") return rules;
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if ("children" in node) visit(node.children);
      else rules.set(node.code, node);
    }
  };
  for (const dimension of methodology.dimensions) visit(dimension.children);
  return rules;
}
