import type { ComputedMethodology, Dimension, Indicator, MethodologyNode } from "../methodology.ts";
import type { MappedChange } from "../version-mapping.ts";

const names = (code: string) => ({ en: code });

/** A percentage from 0 to 100, unless told otherwise. */
export function asks(code: string, weight = 1, over: Partial<Indicator> = {}): Indicator {
  return {
    code,
    names: names(code),
    kind: "percentage",
    goalposts: { worst: 0, best: 100 },
    weight,
    missing: "exclude",
    source: { title: names("Source") },
    ...over,
  };
}

export function groups(
  code: string,
  weight: number,
  children: readonly MethodologyNode[],
  aggregation: Dimension["aggregation"] = "arithmetic",
): Dimension {
  return { code, names: names(code), weight, aggregation, children };
}

/** A version with two levels, in which every service and entity weighs the same. */
export function version(
  code: string,
  dimensions: readonly Dimension[],
  over: Partial<ComputedMethodology> = {},
): ComputedMethodology {
  return {
    version: code,
    names: names(`Version ${code}`),
    levels: [
      { code: "low", names: names("Low"), from: 0 },
      { code: "high", names: names("High"), from: 60 },
    ],
    sources: [],
    scoring: "computed",
    aggregation: "arithmetic",
    dimensions,
    coverageFloor: 0,
    rollup: { entity: "mean-of-services", group: "mean-of-entities" },
    ...over,
  };
}

/** What a version says of one before it. */
export function saying(of: string, ...changes: MappedChange[]): Pick<ComputedMethodology, "mapping"> {
  return { mapping: { version: of, changes } };
}

/** What became of nodes, as one line each: `split a → b, c`. */
export function linesOf(changes: readonly MappedChange[]): string[] {
  return changes.map(({ change, from, to }) => `${change} ${from.join(", ")} → ${to.join(", ")}`);
}
