import type { Indicator } from "../methodology/methodology.ts";
import { nextValue } from "../scoring/next-value.ts";
import { normalize } from "../scoring/normalize.ts";
import { roundScore } from "../scoring/round-score.ts";
import type { EntityFacts } from "./entity-facts.ts";
import { findWish, type PathWishes } from "./path-wishes.ts";
import type { WhatIf } from "./what-if.ts";

/** One indicator of one service, and the steps that lead from its value up to its best, one after the other. */
export interface Climb {
  /** Places in the facts and in the methodology. */
  readonly service: number;
  readonly place: number;
  /** Its value now; `null` where it is missing and counts as 0. */
  readonly from: number | null;
  /** 0–100: where it stands on the scale now. */
  readonly start: number;
  /** Each step's value, and where that stands on the scale; both ascend from worse to better. */
  readonly steps: readonly { readonly target: number; readonly score: number }[];
  /** What one step takes; more than 0. */
  readonly effort: number;
  /** Steps that are pinned. */
  readonly least: number;
  readonly date: string | null;
}

/**
 * Everything that an entity can do for its score without changing what counts: indicators that count now, of services
 * that have a share in the score. So weights, shares and states stay as they are, as they do for the next steps of a
 * service, and each step leads to the next value that `nextValue` names.
 */
export function listClimbs(facts: EntityFacts, whatIf: WhatIf, wishes: PathWishes): Climb[] {
  const { compiled, judgements } = whatIf;
  const { shares } = whatIf.judge();
  return facts.services.flatMap(({ code: service }, at) => {
    const judgement = judgements[at];
    if (judgement?.state !== "scored" || !((shares[at] ?? 0) > 0)) return [];
    return compiled.indicators.flatMap((indicator, place): Climb[] => {
      if (Number.isNaN(judgement.gained[place])) return [];
      const address = { service, indicator: indicator.code };
      if (findWish(wishes.excluded, address) !== undefined) return [];
      const { value: from } = whatIf.read(at, place);
      const start = normalize(from, indicator.goalposts) ?? 0;
      const steps = stepsUp(indicator, facts, from, start);
      if (steps.length === 0) return [];
      const pinned = findWish(wishes.pinned, address);
      return [
        {
          ...{ service: at, place, from, start, steps },
          effort: findWish(wishes.efforts, address)?.effort ?? indicator.effort ?? 1,
          least: pinned === undefined ? 0 : stepsTo(indicator, steps, pinned.target),
          date: findWish(wishes.dates, address)?.date ?? null,
        },
      ];
    });
  });
}

function stepsUp(
  indicator: Indicator,
  facts: EntityFacts,
  from: number | null,
  start: number,
): Climb["steps"] {
  const steps: { target: number; score: number }[] = [];
  let value = from;
  let reached = start;
  for (;;) {
    const target = nextValue(indicator, facts.methodology.levels, value);
    const score = normalize(target, indicator.goalposts);
    // Between goalposts that are hardly apart a double has no value at the next level.
    if (target === null || score === null || roundScore(score) <= roundScore(reached)) return steps;
    steps.push({ target, score });
    [value, reached] = [target, score];
  }
}

/** How many steps it takes to a value, or to the first that is no worse; all of them where none is. */
function stepsTo({ goalposts }: Indicator, steps: Climb["steps"], target: number): number {
  const wanted = roundScore(normalize(target, goalposts) ?? 0);
  const reaching = steps.findIndex(({ score }) => roundScore(score) >= wanted);
  return reaching === -1 ? steps.length : reaching + 1;
}
