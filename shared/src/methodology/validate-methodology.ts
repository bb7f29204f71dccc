import type { Methodology, MethodologyNode } from "./methodology.ts";
import { type MethodologyProblem, methodologyProblem } from "./methodology-problem.ts";
import { validateIndicator } from "./validate-indicator.ts";
import { validateLevels } from "./validate-levels.ts";

/** One node of the tree and where it stands. */
interface PlacedNode {
  readonly node: Pick<MethodologyNode, "code"> | MethodologyNode;
  readonly place: string;
}

/**
 * Everything that is wrong with a rule book beyond its JSON schema, in the order of the tree; empty when it can be
 * published. The definition must already have the shape that `schemas/methodology.ts` asks for.
 */
export function validateMethodology(methodology: Methodology): MethodologyProblem[] {
  const nodes = methodology.dimensions.flatMap((dimension, index) => walk(dimension, `dimensions[${index}]`));
  return [
    ...validateCoverageFloor(methodology),
    ...validateLevels(methodology.levels),
    ...findDuplicates(nodes),
    ...nodes.flatMap(validateNode),
  ];
}

function walk(node: PlacedNode["node"], place: string): PlacedNode[] {
  const children = "children" in node ? node.children : [];
  return [{ node, place }, ...children.flatMap((child, index) => walk(child, `${place}.children[${index}]`))];
}

function validateCoverageFloor(methodology: Methodology): MethodologyProblem[] {
  if (methodology.scoring === "published") return [];
  const { coverageFloor } = methodology;
  if (coverageFloor >= 0 && coverageFloor <= 1) return [];
  return [methodologyProblem("coverageFloor", "coverage-floor-off-scale", coverageFloor)];
}

function findDuplicates(nodes: readonly PlacedNode[]): MethodologyProblem[] {
  const seen = new Set<string>();
  return nodes.flatMap(({ node, place }) => {
    const isDuplicate = seen.has(node.code);
    seen.add(node.code);
    return isDuplicate ? [methodologyProblem(`${place}.code`, "duplicate-code", node.code)] : [];
  });
}

function validateNode({ node, place }: PlacedNode): MethodologyProblem[] {
  // The dimensions of a published methodology have neither weight nor children.
  if (!("weight" in node)) return [];
  const weight =
    node.weight > 0 ? [] : [methodologyProblem(`${place}.weight`, "weight-not-positive", node.weight)];
  if ("kind" in node) return [...weight, ...validateIndicator(node, place)];
  const children =
    node.children.length > 0 ? [] : [methodologyProblem(`${place}.children`, "empty-group", "[]")];
  return [...weight, ...children];
}
