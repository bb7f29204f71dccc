import type { PeriodFacts, ReportedService } from "../../changes/period-facts.ts";
import { compileMethodology } from "../../scoring/compile-methodology.ts";
import { rankScores } from "../../scoring/rank-scores.ts";
import { rollUpServices } from "../../scoring/roll-up-services.ts";
import { type Fact, scoreFresh } from "../../scoring/testing/score-facts.ts";
import { stateLetters, valueStates } from "../../scoring/value-state.ts";

const benchmark = { value: 90, comparator: ">=" } as const;

/** Scores and ranks of the entities of a period, by the engine, one service at a time. */
export function judgePeriod({ methodology, entities }: PeriodFacts): {
  readonly scores: (number | null)[];
  readonly ranks: (number | null)[];
} {
  const compiled = compileMethodology(methodology);
  const scores = entities.map(({ kind, services }) => {
    const judged = services.map((service) => {
      const traits = { segments: service.segments, channels: service.channels, entityKind: kind };
      return { judgement: scoreFresh(compiled, factsOf(service), traits), volume: service.volume };
    });
    const { score } = rollUpServices(compiled, judged, benchmark);
    return Number.isNaN(score) ? null : score;
  });
  return { scores, ranks: rankScores(scores) };
}

function factsOf({ values, states }: ReportedService): Fact[] {
  return values.map((value, place) => {
    const state = valueStates[stateLetters.indexOf(states[place] ?? "-")] ?? "missing";
    return state === "measured" ? (value ?? "missing") : state;
  });
}
