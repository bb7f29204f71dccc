import type { CompositeProblem } from "./composite-problem.ts";
import type { CompositeDefinition, CompositeIndicator, Direction } from "./definition.ts";
import { type DefinitionRule, definitionRules } from "./definition-rules.ts";
import { walkNodes } from "./walk-nodes.ts";

/** Headings of the results, beside which a node's scores stand under its code. */
const reserved = ["unit", "period", "score", "rank"];

/**
 * Everything that is wrong with a definition beyond its JSON schema, in the order of the tree; empty when it can be
 * run. It must already have the shape that `schemas/composite.ts` asks for.
 */
export function validateDefinition(definition: CompositeDefinition): CompositeProblem[] {
  const codes = new Set<string>();
  const columns = new Set([definition.unit, definition.period]);
  const problems =
    definition.imputation?.method === "carried-forward" ? checkPeriod(definition, "imputation") : [];
  for (const { node, place } of walkNodes(definition.children)) {
    if (codes.has(node.code)) problems.push(problem("duplicate-code", `${place}.code`, node.code));
    if (reserved.includes(node.code)) problems.push(problem("reserved-code", `${place}.code`, node.code));
    codes.add(node.code);
    if ("children" in node) continue;
    const column = node.column ?? node.code;
    if (columns.has(column)) problems.push(problem("column-twice", `${place}.column`, column));
    columns.add(column);
    problems.push(...checkIndicator(node, place, definition));
  }
  return problems;
}

function checkIndicator(
  indicator: CompositeIndicator,
  place: string,
  definition: CompositeDefinition,
): CompositeProblem[] {
  const { normalization, imputation } = indicator;
  const isFixed = normalization.method === "goalposts" || normalization.over === "fixed";
  const takesLogarithm = definition.treatment?.logarithm === true && indicator.treatment !== "none";
  return [
    ...checkScale(indicator, `${place}.normalization`),
    ...(isFixed && takesLogarithm
      ? [problem("logarithm-under-fixed-scale", `${place}.normalization`, normalization.method)]
      : []),
    ...(typeof imputation === "object" && imputation.method === "carried-forward"
      ? checkPeriod(definition, `${place}.imputation`)
      : []),
  ];
}

function checkScale({ normalization, direction }: CompositeIndicator, place: string): CompositeProblem[] {
  if (normalization.method === "goalposts") {
    const { worst, best, logarithmic = false, truncate = true } = normalization;
    const isLogarithmOfNothing = logarithmic && Math.min(worst, best) <= 0;
    return [
      ...checkEnds(worst, best, direction, place),
      ...(isLogarithmOfNothing
        ? [problem("logarithm-of-nothing", place, String(Math.min(worst, best)))]
        : []),
      ...(logarithmic && !truncate ? [problem("logarithm-not-held", `${place}.truncate`, "false")] : []),
    ];
  }
  if (normalization.over !== "fixed") return [];
  if (normalization.method === "distance-to-target") {
    return checkEnds(normalization.worst, normalization.target, direction, place);
  }
  return normalization.method === "distance-to-best" && normalization.best <= 0
    ? [problem("best-not-positive", `${place}.best`, String(normalization.best))]
    : [];
}

function checkEnds(worst: number, best: number, direction: Direction, place: string): CompositeProblem[] {
  const found = `${worst} … ${best}`;
  if (worst === best) return [problem("goalposts-equal", place, found)];
  const isRising = best > worst;
  return isRising === (direction === "higher-is-better")
    ? []
    : [problem("direction-contradicts-scale", place, `${found}, ${direction}`)];
}

function checkPeriod({ period }: CompositeDefinition, place: string): CompositeProblem[] {
  return period === undefined ? [problem("no-period", place, "carried-forward")] : [];
}

function problem(code: DefinitionRule, place: string, found: string): CompositeProblem {
  const { message, mend } = definitionRules[code];
  return { code, row: null, column: place, found, expected: message, mend };
}
