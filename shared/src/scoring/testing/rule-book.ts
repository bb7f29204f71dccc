import type {
  ComputedMethodology,
  Dimension,
  Indicator,
  MethodologyNode,
} from "../../methodology/methodology.ts";

const names = { en: "Name" };

/** A number from 0 (worst) to 100 (best), so that a value is its own score; left out where it is missing. */
export function indicator(code: string, weight = 1, over: Partial<Indicator> = {}): Indicator {
  return {
    code,
    names,
    kind: "number",
    goalposts: { worst: 0, best: 100 },
    weight,
    missing: "exclude",
    source: { title: names },
    ...over,
  };
}

export function group(
  code: string,
  weight: number,
  children: readonly MethodologyNode[],
  aggregation: Dimension["aggregation"] = "arithmetic",
): Dimension {
  return { code, names, weight, aggregation, children };
}

/** A methodology without a coverage floor, with levels from 0, 75, 85 and 95, every service and entity weighing the same. */
export function ruleBook(
  dimensions: readonly Dimension[],
  over: Partial<ComputedMethodology> = {},
): ComputedMethodology {
  return {
    version: "1",
    names,
    levels: [0, 75, 85, 95].map((from) => ({ code: `from-${from}`, names, from })),
    sources: [],
    scoring: "computed",
    aggregation: "arithmetic",
    dimensions,
    coverageFloor: 0,
    rollup: { entity: "mean-of-services", group: "mean-of-entities" },
    ...over,
  };
}
