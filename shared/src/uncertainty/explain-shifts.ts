import type { PeriodFacts } from "../changes/period-facts.ts";
import { settleChoices, type UncertaintyChoices } from "./choices.ts";
import { createWorldScorer } from "./create-world-scorer.ts";
import { estimateIndices, type FactorIndices } from "./estimate-indices.ts";
import { rankEntities } from "./rank-entities.ts";
import type { OnProgress } from "./tell-progress.ts";
import { chooseWorld, coordinatesOf, officialWorld } from "./world.ts";

/** The three rules that may vary beside the weights, in the order of their numbers in a point. */
const rules = ["normalisation", "combination", "missing"] as const;

/** What may move ranks: the weights of a dimension and of all that is in it, by its code, or one of the rules. */
export type ShiftFactor =
  | { readonly kind: "weights"; readonly dimension: string }
  | { readonly kind: (typeof rules)[number] };

/** Which choice moves ranks most. */
export interface Sensitivity {
  readonly seed: number;
  readonly samples: number;
  readonly evaluations: number;
  readonly choices: UncertaintyChoices;
  /** Places by which an entity stands elsewhere than officially, in the mean of all that are ranked in both; and the mean and variance of that over the worlds. */
  readonly meanShift: number;
  readonly variance: number;
  /** Of what varies, what moves ranks most first; nothing where no rank moves. */
  readonly factors: readonly (FactorIndices & { readonly factor: ShiftFactor })[];
}

/**
 * Splits the variance of the mean absolute rank shift among the choices that make it: Saisana, Saltelli and Tarantola,
 * Uncertainty and sensitivity analysis techniques as tools for the quality assessment of composite indicators, Journal of the
 * Royal Statistical Society A 168 (2005). Progress is told in base samples.
 */
export function explainShifts(
  facts: PeriodFacts,
  options: { readonly seed: number; readonly samples: number; readonly choices: UncertaintyChoices },
  onProgress?: OnProgress,
): Sensitivity {
  const { seed, samples } = options;
  const choices = settleChoices(options.choices, facts.methodology);
  const scorer = createWorldScorer(facts);
  const { compiled } = scorer;
  const world = officialWorld(compiled);
  const scores = new Float64Array(scorer.entities);
  const official = new Int32Array(scorer.entities);
  const ranks = new Int32Array(scorer.entities);
  scorer.score(world, scores);
  rankEntities(scores, official);

  const factors = listFactors(compiled, choices);
  const { mean, variance, evaluations, ...shares } = estimateIndices({
    seed,
    samples,
    factors: factors.map(({ places }) => places),
    coordinates: coordinatesOf(compiled),
    onProgress,
    evaluate: (point) => {
      scorer.score(chooseWorld(compiled, choices, point, world), scores);
      rankEntities(scores, ranks);
      return meanShift(official, ranks);
    },
  });
  const explained = shares.factors.map((indices, place) => {
    const { factor } = factors[place] as (typeof factors)[number];
    return { factor, ...indices };
  });
  return {
    ...{ seed, samples, evaluations, choices, meanShift: mean, variance },
    factors: explained.toSorted((a, b) => b.total.value - a.total.value),
  };
}

/** What varies, and the places of its numbers in a point. */
function listFactors(
  { nodes, parents, dimensions, methodology }: ReturnType<typeof createWorldScorer>["compiled"],
  choices: UncertaintyChoices,
): { readonly factor: ShiftFactor; readonly places: readonly number[] }[] {
  const isWithin = (node: number, dimension: number): boolean =>
    node === dimension || (node !== -1 && isWithin(parents[node] ?? -1, dimension));
  const ofWeights = dimensions.map((dimension, place) => ({
    factor: { kind: "weights", dimension: methodology.dimensions[place]?.code ?? "" } as const,
    places: nodes.flatMap((_, node) => (isWithin(node, dimension) ? [node] : [])),
  }));
  const alternatives = [choices.normalisations, choices.combinations, choices.missing];
  const ofRules = rules.flatMap((kind, place) =>
    (alternatives[place]?.length ?? 0) > 1
      ? [{ factor: { kind } as const, places: [nodes.length + place] }]
      : [],
  );
  return [...(choices.spread > 0 ? ofWeights : []), ...ofRules];
}

/** Places, in the mean of those that have a rank in both; 0 where nobody has. */
function meanShift(official: Int32Array, ranks: Int32Array): number {
  let [shift, both] = [0, 0];
  for (let entity = 0; entity < ranks.length; entity++) {
    const [was, is] = [official[entity] as number, ranks[entity] as number];
    if (was === 0 || is === 0) continue;
    shift += Math.abs(is - was);
    both++;
  }
  return both === 0 ? 0 : shift / both;
}
