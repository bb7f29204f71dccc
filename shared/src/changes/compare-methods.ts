import { canonicalJson } from "../methodology/canonical-json.ts";
import type { ComputedMethodology, Indicator, MethodologyNode } from "../methodology/methodology.ts";

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

/** Whether the values of two indicators mean the same, so that one can stand on the scale of the other. */
export function isSameQuestion(one: Indicator, other: Indicator): boolean {
  const meaning = ({ code, kind, unit, steps }: Indicator) =>
    canonicalJson([code, kind, unit ?? null, steps?.map(({ value }) => value) ?? null]);
  return meaning(one) === meaning(other);
}

/** A node and the code of the group it stands in; null under the root. */
interface Placed {
  readonly node: MethodologyNode;
  readonly within: string | null;
}

/** Everything that makes the two score differently beside their weights; nothing where they are the same method. */
export function compareMethods(before: ComputedMethodology, after: ComputedMethodology): MethodChange[] {
  const [were, are] = [placeNodes(before), placeNodes(after)];
  const whole = (kind: MethodChangeKind, differs: boolean) => (differs ? [{ kind, code: null }] : []);
  return [
    ...[...were].flatMap(([code, placed]) => compareNodes(code, placed, are.get(code))),
    ...[...are].flatMap(([code, placed]) => (were.has(code) ? [] : compareNodes(code, undefined, placed))),
    ...whole("aggregation", before.aggregation !== after.aggregation),
    ...whole("coverage-floor", before.coverageFloor !== after.coverageFloor),
    ...whole("entity-rollup", before.rollup.entity !== after.rollup.entity),
    ...whole("group-rollup", before.rollup.group !== after.rollup.group),
  ];
}

function placeNodes({ dimensions }: ComputedMethodology): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  const add = (nodes: readonly MethodologyNode[], within: string | null) => {
    for (const node of nodes) {
      placed.set(node.code, { node, within });
      if ("children" in node) add(node.children, node.code);
    }
  };
  add(dimensions, null);
  return placed;
}

function compareNodes(code: string, before: Placed | undefined, after: Placed | undefined): MethodChange[] {
  const was = before && "kind" in before.node ? before.node : undefined;
  const is = after && "kind" in after.node ? after.node : undefined;
  const change = (kind: MethodChangeKind, differs: boolean) => (differs ? [{ kind, code }] : []);
  if (was === undefined || is === undefined) {
    return [
      ...change("indicator-dropped", was !== undefined),
      ...change("indicator-new", is !== undefined),
      ...(before && after ? compareGroups(code, before, after) : []),
    ];
  }
  return [
    ...change("indicator-redefined", !isSameQuestion(was, is)),
    ...change("goalposts", canonicalJson(was.goalposts) !== canonicalJson(is.goalposts)),
    ...change("missing-rule", was.missing !== is.missing),
    ...change(
      "applicability-rule",
      canonicalJson(was.appliesTo ?? null) !== canonicalJson(is.appliesTo ?? null),
    ),
    ...change("moved", before?.within !== after?.within),
  ];
}

function compareGroups(code: string, before: Placed, after: Placed): MethodChange[] {
  if ("kind" in before.node || "kind" in after.node) return [];
  const changes: MethodChange[] = [];
  if (before.node.aggregation !== after.node.aggregation) changes.push({ kind: "aggregation", code });
  if (before.within !== after.within) changes.push({ kind: "moved", code });
  return changes;
}
