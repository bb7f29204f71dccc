import type { ComputedDefinition, Dimension } from "../../list-rules.ts";

const names = { en: "Name" };

/** A rule book of one level with these dimensions, which is valid if they are. */
export function ruleBook(dimensions: Dimension[]): ComputedDefinition {
  return {
    version: "1",
    names,
    levels: [{ code: "any", names, from: 0 }],
    sources: [],
    scoring: "computed",
    aggregation: "arithmetic",
    coverageFloor: 0,
    rollup: { entity: "mean-of-services", group: "mean-of-entities" },
    dimensions,
  };
}
