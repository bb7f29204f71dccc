import type { NodeScores } from "./aggregate-panel.ts";
import { correlate } from "./correlate.ts";

/** What an indicator is meant to weigh, and what it does. */
export interface Influence {
  readonly code: string;
  /** Beside its siblings, as the definition has it. */
  readonly weight: number;
  /** 0–1: its part in the whole when every value is known. */
  readonly nominal: number;
  /** 0–1: its part in what moves the index; NaN where nothing does. */
  readonly effective: number;
}

/**
 * Effective against nominal weights. Effective is the squared correlation of an indicator with the index, as a share of
 * all of them: the linear form of the measure by Paruolo, Saisana and Saltelli, Ratings and rankings: voodoo or science?,
 * Journal of the Royal Statistical Society A 176 (2013).
 */
export function weighInfluence({ tree, scores }: NodeScores): Influence[] {
  const index = scores.at(-1) ?? new Float64Array();
  const places = [...tree.nodes.keys()].filter((place) => tree.nodes[place]?.indicator !== -1);
  const strengths = places.map((place) => {
    const { value } = correlate(scores[place] as Float64Array, index);
    return Number.isNaN(value) ? 0 : value ** 2;
  });
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  return tree.leaves.map(({ code, weight }, place) => ({
    code,
    weight,
    nominal: tree.nominalWeights[place] ?? Number.NaN,
    effective: (strengths[place] as number) / total,
  }));
}
