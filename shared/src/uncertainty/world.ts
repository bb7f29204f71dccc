import type { CompiledMethodology } from "../scoring/compile-methodology.ts";
import type { Combination, MissingTreatment, Normalisation, UncertaintyChoices } from "./choices.ts";

/** One way in which the rule book might have been written. */
export interface World {
  /** By node of the tree; each counts against its siblings. */
  readonly weights: Float64Array;
  normalisation: Normalisation;
  combination: Combination;
  missing: MissingTreatment;
}

/** The rule book as it is. */
export function officialWorld({ nodes }: CompiledMethodology): World {
  return {
    weights: Float64Array.from(nodes, ({ weight }) => weight),
    normalisation: "official",
    combination: "official",
    missing: "official",
  };
}

/** How many numbers a world is drawn from: one for each node, and one for each of the three rules after them. */
export function coordinatesOf({ nodes }: CompiledMethodology): number {
  return nodes.length + 3;
}

/** Writes the world that numbers from 0 to 1 stand for into `into`. */
export function chooseWorld(
  { nodes }: CompiledMethodology,
  choices: UncertaintyChoices,
  numbers: Float64Array,
  into: World,
): World {
  const rules = nodes.length;
  for (let node = 0; node < rules; node++) {
    const noise = 1 + choices.spread * (2 * (numbers[node] as number) - 1);
    into.weights[node] = (nodes[node] as { readonly weight: number }).weight * noise;
  }
  into.normalisation = pick(choices.normalisations, numbers[rules]);
  into.combination = pick(choices.combinations, numbers[rules + 1]);
  into.missing = pick(choices.missing, numbers[rules + 2]);
  return into;
}

function pick<Rule>(rules: readonly Rule[], number = 0): Rule {
  const rule = rules[Math.floor(number * rules.length)];
  if (rule === undefined) throw new RangeError("a choice needs at least one rule");
  return rule;
}
