import { compareNodes, type NodeRule } from "../methodology/compare-nodes.ts";
import type { ComputedMethodology } from "../methodology/methodology.ts";
import { type PlacedNode, placeNodes } from "../methodology/place-nodes.ts";
import { isSameQuestion } from "../methodology/same-question.ts";

/** Where two rule books differ in more than weights. */
export type MethodChangeKind =
  | "indicator-new"
  | "indicator-dropped"
  /** It asks for something else under the same code, so its values are not compared. */
  | "indicator-redefined"
  | "goalposts"
  | "missing-rule"
  | "applicability-rule"
  | "moved"
  | "aggregation"
  | "coverage-floor"
  | "entity-rollup"
  | "group-rollup";

export interface MethodChange {
  readonly kind: MethodChangeKind;
  /** Code of the indicator or group; null for the rule book as a whole. */
  readonly code: string | null;
}

/** Everything that makes the two score differently beside their weights; nothing where they are the same method. */
export function compareMethods(before: ComputedMethodology, after: ComputedMethodology): MethodChange[] {
  const [were, are] = [placeNodes(before), placeNodes(after)];
  const whole = (kind: MethodChangeKind, differs: boolean) => (differs ? [{ kind, code: null }] : []);
  return [
    ...[...were].flatMap(([code, placed]) => compareNode(code, placed, are.get(code))),
    ...[...are].flatMap(([code, placed]) => (were.has(code) ? [] : compareNode(code, undefined, placed))),
    ...whole("aggregation", before.aggregation !== after.aggregation),
    ...whole("coverage-floor", before.coverageFloor !== after.coverageFloor),
    ...whole("entity-rollup", before.rollup.entity !== after.rollup.entity),
    ...whole("group-rollup", before.rollup.group !== after.rollup.group),
  ];
}

/** Rules of a node that make it score otherwise; weights are compared apart, and what values mean is one question. */
const scoringRules = [
  "goalposts",
  "missing-rule",
  "applicability-rule",
  "aggregation",
  "moved",
] as const satisfies readonly (NodeRule & MethodChangeKind)[];

function compareNode(
  code: string,
  before: PlacedNode | undefined,
  after: PlacedNode | undefined,
): MethodChange[] {
  const was = before && "kind" in before.node ? before.node : undefined;
  const is = after && "kind" in after.node ? after.node : undefined;
  const change = (kind: MethodChangeKind, differs: boolean) => (differs ? [{ kind, code }] : []);
  if ((was === undefined) !== (is === undefined)) {
    return [...change("indicator-dropped", was !== undefined), ...change("indicator-new", is !== undefined)];
  }
  const rules = before && after ? compareNodes(before, after) : [];
  return [
    ...change("indicator-redefined", was !== undefined && is !== undefined && !isSameQuestion(was, is)),
    ...scoringRules.flatMap((kind) => change(kind, rules.includes(kind))),
  ];
}
