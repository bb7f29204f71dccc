import type { Methodology } from "./methodology.ts";
import { type MethodologyProblem, methodologyProblem } from "./methodology-problem.ts";
import { type PlacedNode, placeNodes } from "./place-nodes.ts";
import { hasSameMeaning } from "./same-question.ts";
import { type MappedChange, mappedCounts } from "./version-mapping.ts";

type Nodes = ReadonlyMap<string, PlacedNode>;

/**
 * Everything that is wrong with what a version says of the one before it, `before`, in the order in which it says it;
 * empty where it says nothing.
 */
export function validateMapping(before: Methodology, after: Methodology): MethodologyProblem[] {
  const changes = after.mapping?.changes ?? [];
  const sides = { from: placeNodes(before), to: placeNodes(after) };
  const seen = { from: new Set<string>(), to: new Set<string>() };
  return changes.flatMap((change, index) => {
    const place = `mapping.changes[${index}]`;
    const ofCodes = (["from", "to"] as const).flatMap((side) =>
      change[side].flatMap((code, at) => {
        const here = `${place}.${side}[${at}]`;
        const isSeen = seen[side].has(code);
        seen[side].add(code);
        if (!sides[side].has(code)) return [methodologyProblem(here, "mapping-unknown-code", code)];
        return isSeen ? [methodologyProblem(here, "mapping-code-twice", code)] : [];
      }),
    );
    return [...validateCounts(change, place), ...ofCodes, ...validateSorts(change, place, sides)];
  });
}

function validateCounts(change: MappedChange, place: string): MethodologyProblem[] {
  return (["from", "to"] as const).flatMap((side) => {
    const [least, most] = mappedCounts[change.change][side];
    const count = change[side].length;
    if (count >= least && count <= most) return [];
    return [methodologyProblem(`${place}.${side}`, "mapping-wrong-count", `${change.change}: ${count}`)];
  });
}

/** Whether what is said to be one sort of thing is one, and what is said to be the same is the same. */
function validateSorts(
  { change, from, to }: MappedChange,
  place: string,
  sides: { readonly from: Nodes; readonly to: Nodes },
): MethodologyProblem[] {
  const placed = [...from.map((code) => sides.from.get(code)), ...to.map((code) => sides.to.get(code))];
  const nodes = placed.flatMap((one) => (one === undefined ? [] : [one.node]));
  if (new Set(nodes.map((node) => "kind" in node)).size > 1) {
    return [methodologyProblem(place, "mapping-mixed", [...from, ...to].join(", "))];
  }
  const [was, is] = nodes;
  if (change !== "same" || was === undefined || is === undefined) return [];
  if (!("kind" in was && "kind" in is) || hasSameMeaning(was, is)) return [];
  return [methodologyProblem(place, "mapping-not-same", `${was.code}, ${is.code}`)];
}
