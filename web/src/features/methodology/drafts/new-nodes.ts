import type { ComputedDefinition, Dimension, IndicatorRule } from "../list-rules.ts";

/** A code that nothing in the rule book has: the stem with the first free number. */
function freeCode(stem: string, { dimensions }: ComputedDefinition): string {
  const taken = new Set<string>();
  const note = (node: Dimension | IndicatorRule) => {
    taken.add(node.code);
    if ("children" in node) node.children.forEach(note);
  };
  dimensions.forEach(note);
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** An indicator to begin with: a percentage of which more is better, with the rule book's first source. */
export function newIndicator(definition: ComputedDefinition): IndicatorRule {
  return {
    code: freeCode("indicator", definition),
    names: { ar: "مؤشر جديد", en: "New indicator" },
    kind: "percentage",
    goalposts: { worst: 0, best: 100 },
    weight: 1,
    missing: "exclude",
    source: definition.sources[0] ?? { title: definition.names },
  };
}

/** A dimension to begin with, of one new indicator. */
export function newDimension(definition: ComputedDefinition): Dimension {
  return {
    code: freeCode("dimension", definition),
    names: { ar: "بُعد جديد", en: "New dimension" },
    weight: 1,
    aggregation: "arithmetic",
    children: [newIndicator(definition)],
  };
}
