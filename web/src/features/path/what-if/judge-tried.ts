import { createWhatIf, type EntityFacts, type WhatIf } from "@marsad/shared/path";
import type { ReportedFacts } from "@marsad/shared/schemas";
import { type EntityScore, roundScore } from "@marsad/shared/scoring";
import type { TriedCell } from "./what-if-view.ts";

/** An entity as it would be judged. */
export interface Judged {
  readonly whatIf: WhatIf;
  readonly score: EntityScore;
  /** Among the other entities as they are; `null` without a score. */
  readonly rank: number | null;
}

/** Judges an entity with some values and states in place of those that were reported; what names nothing is passed over. */
export function judgeTried(
  facts: EntityFacts,
  { others }: Pick<ReportedFacts, "others">,
  tried: readonly TriedCell[],
): Judged {
  const whatIf = createWhatIf(facts);
  for (const { service, indicator, ...cell } of tried) {
    const at = facts.services.findIndex(({ code }) => code === service);
    const place = whatIf.compiled.indicators.findIndex(({ code }) => code === indicator);
    if (at !== -1 && place !== -1) whatIf.change(at, place, cell);
  }
  const score = whatIf.judge();
  const own = roundScore(score.score);
  const rank = Number.isNaN(own) ? null : 1 + others.filter((other) => roundScore(other) > own).length;
  return { whatIf, score, rank };
}
