import type { ComputedMethodology, MethodologyNode } from "../methodology/methodology.ts";

/** `official` is what the rule book says; in every list the others are what it might have said instead. */
export const normalisations = ["official", "min-max", "percentile"] as const;
export type Normalisation = (typeof normalisations)[number];

export const combinations = ["official", "arithmetic", "geometric", "weakest-link"] as const;
export type Combination = (typeof combinations)[number];

export const missingTreatments = ["official", "zero", "exclude", "median"] as const;
export type MissingTreatment = (typeof missingTreatments)[number];

/** What a draw may choose; of each list one, every one as likely as the others. */
export interface UncertaintyChoices {
  /** 0–<1: each weight is multiplied by a number drawn evenly from 1 − spread to 1 + spread. */
  readonly spread: number;
  /**
   * How values come onto the scale: by the goalposts; `min-max`, from the worst to the best that anybody has in the period; or
   * `percentile`, the share of the others that are worse, those that are equal counted half.
   */
  readonly normalisations: readonly Normalisation[];
  /** How dimensions make the score of a service. As an alternative, `geometric` holds each at 1 at least: one 0 would be the whole. */
  readonly combinations: readonly Combination[];
  /** What stands for a missing value: the worst, nothing, or the median of all who reported it. */
  readonly missing: readonly MissingTreatment[];
}

/** Nothing varies: the official ranking. */
export const officialChoices: UncertaintyChoices = {
  spread: 0,
  normalisations: ["official"],
  combinations: ["official"],
  missing: ["official"],
};

/**
 * What varies unless told otherwise: weights by a quarter, as in COINr's example; and of each rule the official one and
 * what the OECD/JRC handbook (2008, steps 3, 5 and 6) names beside it, as far as it keeps the scale.
 */
export const usualChoices: UncertaintyChoices = {
  spread: 0.25,
  normalisations: ["official", "min-max"],
  combinations: ["official", "arithmetic", "geometric"],
  missing: ["official", "median"],
};

/** Base samples by which what moves ranks is known to about a tenth, unless told otherwise. */
export const usualSamples = 256;

/** Each choice once: what the rule book says anyway is `official`, under whichever name it was chosen. */
export function settleChoices(
  { spread, normalisations, combinations, missing }: UncertaintyChoices,
  methodology: ComputedMethodology,
): UncertaintyChoices {
  const rules = new Set(methodology.dimensions.flatMap(missingRules));
  const rule = rules.size === 1 ? [...rules][0] : undefined;
  return {
    spread,
    normalisations: [...new Set(normalisations)],
    combinations: [
      ...new Set(
        combinations.map((one): Combination => (one === methodology.aggregation ? "official" : one)),
      ),
    ],
    missing: [...new Set(missing.map((one): MissingTreatment => (one === rule ? "official" : one)))],
  };
}

function missingRules(node: MethodologyNode): string[] {
  return "children" in node ? node.children.flatMap(missingRules) : [node.missing];
}
