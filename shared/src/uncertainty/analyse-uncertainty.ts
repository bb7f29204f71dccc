import type { PeriodFacts } from "../changes/period-facts.ts";
import { type Benchmark, meetsBenchmark } from "../scoring/meets-benchmark.ts";
import { type Band, bandOfRanks, bandOfScores } from "./band-of.ts";
import { settleChoices, type UncertaintyChoices } from "./choices.ts";
import { createWorldScorer } from "./create-world-scorer.ts";
import { type DrawnRankings, drawRankings } from "./draw-rankings.ts";
import { chanceAhead, groupAlike } from "./group-alike.ts";
import { rankEntities } from "./rank-entities.ts";
import type { OnProgress } from "./tell-progress.ts";
import { officialWorld } from "./world.ts";

/** How sure the standing of one entity is. */
export interface EntityUncertainty {
  readonly entity: string;
  /** By the rule book as it is; null without a score. */
  readonly rank: number | null;
  readonly score: number | null;
  /** Over the draws in which it has a rank; null where it never has. */
  readonly ranks: Band | null;
  /** 0–1: the share of draws in which it has a rank. */
  readonly ranked: number;
  /** Over the draws on the official scale, as is the chance of meeting the benchmark; null where there are none. */
  readonly scores: Band | null;
  readonly meeting: number | null;
  /** 0–1: the chance of being ahead of who stands next above and below in the official ranking; null without one. */
  readonly aheadOfAbove: number | null;
  readonly aheadOfBelow: number | null;
  /** The number of its group of those that cannot be told apart, from 1; null without a rank. */
  readonly group: number | null;
}

export interface Uncertainty {
  readonly seed: number;
  readonly draws: number;
  /** What was varied, each choice once. */
  readonly choices: UncertaintyChoices;
  /** Best first, as officially ranked; those without a rank last. Ties stand in the order of the facts. */
  readonly entities: readonly EntityUncertainty[];
}

export interface UncertaintyOptions {
  /** A whole number from 0 to 4,294,967,295. */
  readonly seed: number;
  /** At least 1. */
  readonly draws: number;
  readonly choices: UncertaintyChoices;
  /** The line for each entity, in the order of the facts. */
  readonly benchmarks: readonly Benchmark[];
}

/**
 * How far a ranking depends on what a rule book might as well have said: rankings are drawn by the Monte Carlo method, as step 7 of the
 * OECD/JRC Handbook on Constructing Composite Indicators (2008) asks. The same facts, seed and choices give the same answer
 * everywhere; where nothing varies, it is the official ranking. Progress is told in draws.
 */
export function analyseUncertainty(
  facts: PeriodFacts,
  options: UncertaintyOptions,
  onProgress?: OnProgress,
): Uncertainty {
  const { seed, draws, benchmarks } = options;
  const choices = settleChoices(options.choices, facts.methodology);
  const scorer = createWorldScorer(facts);
  const scores = new Float64Array(scorer.entities);
  const ranks = new Int32Array(scorer.entities);
  scorer.score(officialWorld(scorer.compiled), scores);
  rankEntities(scores, ranks);
  const drawn = drawRankings(scorer, choices, { seed, draws }, onProgress);

  const places = facts.entities.map((_, place) => place);
  const order = places.filter((place) => ranks[place] !== 0).sort((a, b) => at(ranks, a) - at(ranks, b));
  const groupOf = new Map(
    groupAlike(drawn, order).flatMap((group, number) => group.map((place) => [place, number + 1] as const)),
  );
  const chance = (place: number, other: number | undefined): number | null =>
    other === undefined ? null : known(chanceAhead(drawn, place, other));
  const describe = (place: number): EntityUncertainty => {
    const entity = facts.entities[place]?.code ?? "";
    const standing = order.indexOf(place);
    const drawnRanks = columnOf(drawn, place);
    const onScale = scoresOnScale(drawn, place);
    const benchmark = benchmarks[place];
    const meeting =
      benchmark && onScale.filter((score) => meetsBenchmark(score, benchmark)).length / onScale.length;
    return {
      entity,
      rank: ranks[place] || null,
      score: known(at(scores, place)),
      ranks: bandOfRanks(drawnRanks),
      ranked: drawnRanks.length / draws,
      scores: bandOfScores(onScale),
      meeting: known(meeting ?? Number.NaN),
      aheadOfAbove: standing === -1 ? null : chance(place, order[standing - 1]),
      aheadOfBelow: standing === -1 ? null : chance(place, order[standing + 1]),
      group: groupOf.get(place) ?? null,
    };
  };
  const unranked = places.filter((place) => ranks[place] === 0);
  return { seed, draws, choices, entities: [...order, ...unranked].map(describe) };
}

/** The ranks of one entity, in the draws in which it has one. */
function columnOf({ draws, entities, ranks }: DrawnRankings, place: number): Int32Array {
  return Int32Array.from({ length: draws }, (_, draw) => at(ranks, draw * entities + place)).filter(
    (rank) => rank !== 0,
  );
}

function scoresOnScale({ draws, entities, scores, onScale }: DrawnRankings, place: number): Float64Array {
  return Float64Array.from({ length: draws }, (_, draw) =>
    onScale[draw] === 1 ? at(scores, draw * entities + place) : Number.NaN,
  ).filter((score) => !Number.isNaN(score));
}

function known(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}

function at(numbers: Float64Array | Int32Array, place: number): number {
  return numbers[place] as number;
}
