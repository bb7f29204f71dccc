import { canonicalJson } from "./canonical-json.ts";
import type { PlacedNode } from "./place-nodes.ts";

/**
 * What of an indicator or group can be other than it was: `kind`, `unit` and `steps` say what its values mean, `weight`
 * what it weighs among its siblings, `share` what it weighs in the whole, `moved` that it stands in another group.
 */
export const nodeRules = [
  "names",
  "explanation",
  "kind",
  "unit",
  "steps",
  "goalposts",
  "missing-rule",
  "applicability-rule",
  "aggregation",
  "moved",
  "weight",
  "share",
] as const;
export type NodeRule = (typeof nodeRules)[number];

/** Shares that differ by less are the same weights written otherwise. */
const noticeable = 1e-12;

/**
 * What of a node is other than it was, in the order of `nodeRules`; nothing but words and places of an indicator against a group.
 *
 * @param isSameGroup Whether two codes of groups name the same one; equal codes do, unless told otherwise
 */
export function compareNodes(
  was: PlacedNode,
  is: PlacedNode,
  isSameGroup = (one: string | null, other: string | null) => one === other,
): NodeRule[] {
  const differs = new Set<NodeRule>();
  const compare = (rule: NodeRule, before: unknown, after: unknown) => {
    if (canonicalJson(before ?? null) !== canonicalJson(after ?? null)) differs.add(rule);
  };
  compare("names", was.node.names, is.node.names);
  compare("explanation", was.node.explanation, is.node.explanation);
  if ("kind" in was.node && "kind" in is.node) {
    compare("kind", was.node.kind, is.node.kind);
    compare("unit", was.node.unit, is.node.unit);
    compare("steps", was.node.steps, is.node.steps);
    compare("goalposts", was.node.goalposts, is.node.goalposts);
    compare("missing-rule", was.node.missing, is.node.missing);
    compare("applicability-rule", was.node.appliesTo, is.node.appliesTo);
  } else if ("aggregation" in was.node && "aggregation" in is.node) {
    compare("aggregation", was.node.aggregation, is.node.aggregation);
  }
  if (!isSameGroup(was.within, is.within)) differs.add("moved");
  if (!isNear(was.weight, is.weight)) differs.add("weight");
  if (!isNear(was.share, is.share)) differs.add("share");
  return nodeRules.filter((rule) => differs.has(rule));
}

function isNear(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return before === after;
  return Math.abs(after - before) <= noticeable;
}
