import { aggregate } from "./aggregate.ts";
import { attribute } from "./attribute.ts";
import type { CompiledMethodology } from "./compile-methodology.ts";
import { normalize } from "./normalize.ts";
import { roundScore } from "./round-score.ts";
import { measured, missing, notMeasured, unpublished } from "./value-state.ts";

/**
 * Why a service has a score, or has none: it reported nothing, or too little; or nothing is asked of it, because what
 * applies is not public, or was not measured in the period, or because nothing applies.
 */
export type ServiceState =
  | "scored"
  | "not-reported"
  | "below-coverage-floor"
  | "unpublished"
  | "not-measured"
  | "nothing-applicable";

/** The facts of one service: its row in arrays that hold those of any number of services. */
export interface ServiceFacts {
  readonly values: Float64Array;
  /** `ValueState` by its place in `valueStates`. */
  readonly states: Uint8Array;
  /** Where the service's first indicator stands in both. */
  readonly offset: number;
  /** Indicators that are not asked of this service, by place; 1 where one is not. */
  readonly excluded: Uint8Array;
}

/**
 * The judgement of one service, written into the same object again and again so that scoring takes no memory.
 * Arrays are by place of dimension or indicator; NaN where one did not count.
 */
export interface ServiceScore {
  state: ServiceState;
  /** 0–100; NaN unless scored. */
  score: number;
  /** 0–1: `reportedWeight` of `askedWeight`; 1 where nothing is asked. */
  coverage: number;
  /** Nominal weight of the indicators that apply, of those among them that were reported, and of those that counted. */
  askedWeight: number;
  reportedWeight: number;
  countedWeight: number;
  readonly dimensionScores: Float64Array;
  /** Nominal weight that counted in each dimension. */
  readonly dimensionWeights: Float64Array;
  /** Points of the score that each indicator gained, and that it lacks to full marks: they add up to the score, and to 100 less the score. */
  readonly gained: Float64Array;
  readonly lost: Float64Array;
}

/** What scoring writes on while it works; one for each methodology and thread of work. */
export interface Scorer {
  readonly compiled: CompiledMethodology;
  readonly scores: Float64Array;
  readonly weights: Float64Array;
  readonly gained: Float64Array;
  readonly lost: Float64Array;
  /** Scores of nodes while a step is tried out. */
  readonly tried: Float64Array;
}

export function createScorer(compiled: CompiledMethodology): Scorer {
  const size = compiled.nodes.length;
  return {
    compiled,
    scores: new Float64Array(size),
    weights: Float64Array.from(compiled.nodes, ({ weight }) => weight),
    gained: new Float64Array(size),
    lost: new Float64Array(size),
    tried: new Float64Array(size),
  };
}

export function createServiceScore({ indicators, dimensions }: CompiledMethodology): ServiceScore {
  return {
    state: "not-reported",
    score: Number.NaN,
    coverage: 0,
    askedWeight: 0,
    reportedWeight: 0,
    countedWeight: 0,
    dimensionScores: new Float64Array(dimensions.length),
    dimensionWeights: new Float64Array(dimensions.length),
    gained: new Float64Array(indicators.length),
    lost: new Float64Array(indicators.length),
  };
}

/**
 * Scores one service. What does not apply, was not measured or is not public leaves the denominator: its weight is
 * shared within its group, an empty group drops. A missing value counts 0 or is left out, as its indicator says. A
 * service that reported nothing, or too little for the coverage floor, has no score: unknown is not zero.
 */
export function scoreService(scorer: Scorer, facts: ServiceFacts, into: ServiceScore): ServiceScore {
  placeValues(scorer, facts, into);
  into.coverage = into.askedWeight === 0 ? 1 : into.reportedWeight / into.askedWeight;
  into.state = stateOf(into, scorer.compiled, facts);
  if (into.state === "scored") judge(scorer, into);
  else clear(into);
  return into;
}

/** Writes the normalised value of every indicator that counts, NaN for the others, and adds up their weights. */
function placeValues({ compiled, scores }: Scorer, facts: ServiceFacts, into: ServiceScore): void {
  const { values, states, offset, excluded } = facts;
  into.askedWeight = 0;
  into.reportedWeight = 0;
  into.countedWeight = 0;
  into.dimensionWeights.fill(0);
  compiled.nodes.forEach(({ indicator: place }, node) => {
    const indicator = compiled.indicators[place];
    if (indicator === undefined) return;
    const state = states[offset + place];
    const isAsked = excluded[place] !== 1 && (state === measured || state === missing);
    const isCounted = isAsked && (state === measured || indicator.missing === "zero");
    const weight = compiled.nominalWeights[place] as number;
    const value = values[offset + place] as number;
    scores[node] = !isCounted
      ? Number.NaN
      : state === measured
        ? (normalize(value, indicator.goalposts) as number)
        : 0;
    if (isAsked) into.askedWeight += weight;
    if (isAsked && state === measured) into.reportedWeight += weight;
    if (isCounted) {
      const dimension = compiled.dimensionOf[place] as number;
      into.countedWeight += weight;
      into.dimensionWeights[dimension] = (into.dimensionWeights[dimension] as number) + weight;
    }
  });
}

function stateOf(
  { askedWeight, reportedWeight, coverage }: ServiceScore,
  compiled: CompiledMethodology,
  facts: ServiceFacts,
): ServiceState {
  if (askedWeight === 0) return unaskedState(compiled, facts);
  if (reportedWeight === 0) return "not-reported";
  const floor = roundScore(compiled.methodology.coverageFloor);
  return roundScore(coverage) < floor ? "below-coverage-floor" : "scored";
}

/** What is measured but not public is said first: it is the nearest to a score. */
function unaskedState({ indicators }: CompiledMethodology, facts: ServiceFacts): ServiceState {
  const { states, offset, excluded } = facts;
  const has = (state: number) =>
    indicators.some((_, place) => excluded[place] !== 1 && states[offset + place] === state);
  if (has(unpublished)) return "unpublished";
  return has(notMeasured) ? "not-measured" : "nothing-applicable";
}

/** Aggregates from the indicators up to the root, then shares the points out from the root down. */
function judge({ compiled, scores, weights, gained, lost }: Scorer, into: ServiceScore): void {
  const { nodes, dimensions } = compiled;
  const root = nodes.length - 1;
  nodes.forEach(({ indicator, aggregation, children }, node) => {
    if (indicator === -1) scores[node] = aggregate(aggregation, children, scores, weights);
  });
  const score = scores[root] as number;
  gained[root] = score;
  lost[root] = 100 - score;
  for (let node = root; node >= 0; node--) {
    const { indicator, aggregation, children } = nodes[node] as (typeof nodes)[number];
    if (indicator === -1) {
      if (!Number.isNaN(scores[node]))
        attribute(aggregation, node, children, { scores, weights, gained, lost });
      continue;
    }
    const counts = !Number.isNaN(scores[node]);
    into.gained[indicator] = counts ? (gained[node] as number) : Number.NaN;
    into.lost[indicator] = counts ? (lost[node] as number) : Number.NaN;
  }
  into.score = score;
  dimensions.forEach((node, place) => {
    into.dimensionScores[place] = scores[node] as number;
  });
}

function clear(into: ServiceScore): void {
  into.score = Number.NaN;
  into.dimensionScores.fill(Number.NaN);
  into.gained.fill(Number.NaN);
  into.lost.fill(Number.NaN);
}
