import type {
  MethodologyDefinition,
  RankingFacts,
  RankingSensitivity,
  RankingUncertainty,
} from "@marsad/shared/schemas";
import {
  analyseUncertainty,
  describeBands,
  describeShifts,
  explainShifts,
  toChoices,
  usualSamples,
} from "@marsad/shared/uncertainty";
import type { DrawChoices } from "../uncertainty-view.ts";
import { toPeriodFacts } from "./to-period-facts.ts";

/** What is reckoned with. */
export interface Order {
  readonly facts: RankingFacts;
  readonly methodology: MethodologyDefinition;
  readonly choices: DrawChoices;
}

/** What each kind of reckoning comes to: the message that the server has for the same choices. */
export interface Reckoned {
  readonly uncertainty: RankingUncertainty;
  readonly sensitivity: RankingSensitivity;
}

/** Told which share of a reckoning is done, 0–1. */
export type OnShare = (share: number) => void;

export const reckonings: {
  readonly [Kind in keyof Reckoned]: (order: Order, onShare: OnShare) => Reckoned[Kind];
} = {
  uncertainty: ({ facts: { entities, ...head }, methodology, choices }, onShare) => {
    const benchmarks = entities.map(({ benchmark }) => benchmark);
    const { seed, draws } = choices;
    const drawn = analyseUncertainty(
      toPeriodFacts(entities, methodology),
      { seed, draws, choices: askedChoices(choices), benchmarks },
      (done) => onShare(done / draws),
    );
    return { ...head, ...describeBands(drawn, entities) };
  },
  sensitivity: ({ facts: { entities, ...head }, methodology, choices }, onShare) => {
    const moved = explainShifts(
      toPeriodFacts(entities, methodology),
      { seed: choices.seed, samples: usualSamples, choices: askedChoices(choices) },
      (done) => onShare(done / usualSamples),
    );
    return { ...head, ...describeShifts(moved) };
  },
};

/** As the API is asked for them. */
function askedChoices({ spread, normalisations, combinations, missing }: DrawChoices) {
  return toChoices({ spread: spread / 100, normalisations, combinations, missing });
}
