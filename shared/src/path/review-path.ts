import { normalize } from "../scoring/normalize.ts";
import { roundScore } from "../scoring/round-score.ts";
import type { EntityFacts } from "./entity-facts.ts";
import type { PathStep } from "./order-path.ts";
import { type CellFact, createWhatIf, type WhatIf } from "./what-if.ts";

/**
 * What became of a step: its target was reached, or neared; nothing changed; it is further away; or nothing is known of
 * it any more, because the service is gone, or the value is neither measured nor missing.
 */
export type StepOutcome = "done" | "part" | "still" | "worse" | "unknown";

export interface ReviewedStep {
  readonly step: PathStep;
  readonly outcome: StepOutcome;
  /** What the later period knows of it; `null` where the service is gone. */
  readonly now: CellFact | null;
  /** Points that its new value brought to the entity as it was, those of the steps before it being taken. */
  readonly brought: number;
}

/** What became of a path. Scores are NaN where the entity has none. */
export interface PathReview {
  readonly steps: readonly ReviewedStep[];
  readonly before: number;
  readonly after: number;
  /** What everything beside the steps brought or cost: with `brought` of the steps it adds up to the change of the score. */
  readonly rest: number;
}

/** Holds the steps of a path against the facts of a later period under the same rule book, by the engine. */
export function reviewPath(before: EntityFacts, after: EntityFacts, steps: readonly PathStep[]): PathReview {
  const [whatIf, later] = [createWhatIf(before), createWhatIf(after)];
  const start = whatIf.judge().score;
  let score = start;
  const reviewed = steps.map((step): ReviewedStep => {
    const place = whatIf.compiled.indicators.findIndex(({ code }) => code === step.indicator);
    const service = before.services.findIndex(({ code }) => code === step.service);
    const now = readLater(after, later, step.service, place);
    if (now === null) return { step, outcome: "unknown", now, brought: 0 };
    whatIf.change(service, place, now);
    const reached = whatIf.judge().score;
    const brought = reached - score;
    score = reached;
    return { step, outcome: outcomeOf(whatIf, place, step, now), now, brought };
  });
  const end = later.judge().score;
  return { steps: reviewed, before: start, after: end, rest: end - score };
}

function readLater({ services }: EntityFacts, later: WhatIf, code: string, place: number): CellFact | null {
  const service = services.findIndex((one) => one.code === code);
  return service === -1 ? null : later.read(service, place);
}

function outcomeOf(
  { compiled }: WhatIf,
  place: number,
  step: PathStep,
  { state, value }: CellFact,
): StepOutcome {
  const indicator = compiled.indicators[place];
  if (indicator === undefined || (state !== "measured" && state !== "missing")) return "unknown";
  const onScale = (known: number | null) => roundScore(normalize(known, indicator.goalposts) ?? 0);
  const [was, is] = [onScale(step.from), onScale(value)];
  if (is >= onScale(step.target)) return "done";
  return is > was ? "part" : is < was ? "worse" : "still";
}
