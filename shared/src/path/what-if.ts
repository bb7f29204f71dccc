import { type CompiledMethodology, compileMethodology } from "../scoring/compile-methodology.ts";
import { excludedIndicators } from "../scoring/excluded-indicators.ts";
import { type EntityScore, rollUpServices } from "../scoring/roll-up-services.ts";
import {
  createScorer,
  createServiceScore,
  type ServiceScore,
  scoreService,
} from "../scoring/score-service.ts";
import { measured, stateLetters, type ValueState, valueStates } from "../scoring/value-state.ts";
import type { EntityFacts } from "./entity-facts.ts";

/** What is known of one indicator of one service; `value` is read only where it is measured. */
export interface CellFact {
  readonly state: ValueState;
  readonly value: number | null;
}

/** An entity whose values and states can be changed one by one, scored by the engine after each. */
export interface WhatIf {
  readonly compiled: CompiledMethodology;
  /** The judgement of each service in the order of the facts, as it stands now; written anew by each change. */
  readonly judgements: readonly ServiceScore[];
  /** What is known at a place of the methodology; services by their place in the facts. */
  read(service: number, place: number): CellFact;
  change(service: number, place: number, cell: CellFact): void;
  /** Whether an indicator is asked of a service, by its segments and channels and the kind of its entity. */
  isAsked(service: number, place: number): boolean;
  /** The score of every node of a service, by its place in the compiled nodes; NaN where one does not count. */
  nodeScores(service: number): Float64Array;
  judge(): EntityScore;
}

/** Scores an entity from its facts, and again after each change of them; the facts given stay as they are. */
export function createWhatIf({ methodology, kind, benchmark, services }: EntityFacts): WhatIf {
  const compiled = compileMethodology(methodology);
  const width = compiled.indicators.length;
  const scorer = createScorer(compiled);
  const values = new Float64Array(services.length * width).fill(Number.NaN);
  const states = new Uint8Array(services.length * width);
  const excluded = services.map(({ segments, channels }) =>
    excludedIndicators(compiled, { segments, channels, entityKind: kind }),
  );
  const judgements = services.map(() => createServiceScore(compiled));
  const weighed = services.map(({ volume }, place) => ({
    judgement: judgements[place] as ServiceScore,
    volume,
  }));

  const place = (at: number, { state, value }: CellFact) => {
    const isKnown = state === "measured" && value !== null;
    values[at] = isKnown ? value : Number.NaN;
    states[at] = state === "measured" && !isKnown ? 0 : valueStates.indexOf(state);
  };
  const score = (service: number) => {
    const own = excluded[service] as Uint8Array;
    const facts = { values, states, offset: service * width, excluded: own };
    scoreService(scorer, facts, judgements[service] as ServiceScore);
  };
  services.forEach((reported, service) => {
    for (let at = 0; at < width; at++) {
      const state = valueStates[stateLetters.indexOf(reported.states[at] ?? "-")] ?? "missing";
      place(service * width + at, { state, value: reported.values[at] ?? null });
    }
    score(service);
  });

  return {
    compiled,
    judgements,
    read: (service, at) => {
      const state = states[service * width + at] as number;
      const value = values[service * width + at] as number;
      return { state: valueStates[state] as ValueState, value: state === measured ? value : null };
    },
    change: (service, at, cell) => {
      place(service * width + at, cell);
      score(service);
    },
    isAsked: (service, at) => excluded[service]?.[at] !== 1,
    nodeScores: (service) => {
      score(service);
      return scorer.scores.slice();
    },
    judge: () => rollUpServices(compiled, weighed, benchmark),
  };
}
