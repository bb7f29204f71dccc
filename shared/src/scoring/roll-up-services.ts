import type { EntityRollup } from "../methodology/methodology.ts";
import type { CompiledMethodology } from "./compile-methodology.ts";
import { levelOf } from "./level-of.ts";
import { type Benchmark, meetsBenchmark } from "./meets-benchmark.ts";
import type { ServiceScore, ServiceState } from "./score-service.ts";

export type EntityState = ServiceState | "no-volume";

/** A service as its entity counts it: its judgement, and its transactions in the period where they are known. */
export interface WeighedService {
  readonly judgement: ServiceScore;
  readonly volume: number | null;
}

/** The judgement of one entity over some or all of its services. Arrays as in `ServiceScore`; NaN where nothing counted. */
export interface EntityScore {
  readonly state: EntityState;
  /** 0–100; NaN unless scored. */
  readonly score: number;
  /** 0–1: reported weight of asked weight over all services, unscored ones included; 1 where nothing is asked, 0 without services. */
  readonly coverage: number;
  readonly dimensionScores: Float64Array;
  readonly gained: Float64Array;
  readonly lost: Float64Array;
  /** Services at each level, in the methodology's order. */
  readonly levelCounts: number[];
  readonly services: { readonly total: number; readonly scored: number; readonly meeting: number };
  /** What the entity weighs where a group pools: nominal weight that counted and known transactions of its scored services. */
  readonly applicableWeight: number;
  readonly volume: number;
  /** By service, in the order given: its share in the score, 0–1, adding up to 1. */
  readonly shares: Float64Array;
}

/**
 * Makes the score of an entity from those of its services, by the methodology's rule:
 * - `mean-of-services`: every scored service weighs the same;
 * - `pooled-by-applicable-weight`: a service weighs the nominal weight of the indicators that counted in it, so that
 *   equal indicators of all services form one pool;
 * - `by-volume`: a service weighs its transactions; one without a known number is left out.
 *
 * Unscored services weigh nothing. What each indicator gained and lost adds up to the score and to 100 less the score.
 */
export function rollUpServices(
  compiled: CompiledMethodology,
  services: readonly WeighedService[],
  benchmark: Benchmark,
): EntityScore {
  const { rollup, levels } = compiled.methodology;
  const scored = services.filter(({ judgement }) => judgement.state === "scored");
  const shares = sharesOf(services, rollup.entity);
  const mean = (select: (judgement: ServiceScore) => number) => weightedMean(services, shares, select);
  const score = Math.min(
    100,
    mean((judgement) => judgement.score),
  );
  const levelCounts = levels.map(() => 0);
  for (const { judgement } of scored) {
    const place = levels.indexOf(levelOf(judgement.score, levels));
    levelCounts[place] = (levelCounts[place] ?? 0) + 1;
  }
  const asked = sum(services, ({ judgement }) => judgement.askedWeight);
  const reported = sum(services, ({ judgement }) => judgement.reportedWeight);
  return {
    state: Number.isNaN(score) ? unscoredState(services) : "scored",
    score,
    coverage: asked === 0 ? Number(services.length > 0) : reported / asked,
    dimensionScores: dimensionScores(compiled, services, shares),
    gained: contributions(compiled, services, shares, "gained"),
    lost: contributions(compiled, services, shares, "lost"),
    levelCounts,
    services: {
      total: services.length,
      scored: scored.length,
      meeting: scored.filter(({ judgement }) => meetsBenchmark(judgement.score, benchmark)).length,
    },
    applicableWeight: sum(scored, ({ judgement }) => judgement.countedWeight),
    volume: sum(scored, ({ volume }) => volume ?? 0),
    shares,
  };
}

function weightOf({ judgement, volume }: WeighedService, rule: EntityRollup): number {
  if (judgement.state !== "scored") return 0;
  if (rule === "pooled-by-applicable-weight") return judgement.countedWeight;
  return rule === "by-volume" ? (volume ?? 0) : 1;
}

function sharesOf(services: readonly WeighedService[], rule: EntityRollup): Float64Array {
  const weights = Float64Array.from(services, (service) => weightOf(service, rule));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? weights : weights.map((weight) => weight / total);
}

/** NaN when no service with a share has a number. */
function weightedMean(
  services: readonly WeighedService[],
  shares: Float64Array,
  select: (judgement: ServiceScore) => number,
): number {
  let total = 0;
  let mean = 0;
  services.forEach(({ judgement }, place) => {
    const share = shares[place] as number;
    const number = share === 0 ? Number.NaN : select(judgement);
    if (Number.isNaN(number)) return;
    total += share;
    mean += share * number;
  });
  return total === 0 ? Number.NaN : mean / total;
}

/** A dimension is the mean over the services that have it; where services are pooled, by the weight that counted in it. */
function dimensionScores(
  { dimensions, methodology }: CompiledMethodology,
  services: readonly WeighedService[],
  shares: Float64Array,
): Float64Array {
  const isPooled = methodology.rollup.entity === "pooled-by-applicable-weight";
  return Float64Array.from(dimensions, (_, place) => {
    const weights = isPooled
      ? Float64Array.from(services, ({ judgement }) => judgement.dimensionWeights[place] as number)
      : shares;
    return weightedMean(services, weights, ({ dimensionScores }) => dimensionScores[place] as number);
  });
}

/** Points by indicator, each service's weighed by its share; NaN for an indicator that counted nowhere. */
function contributions(
  { indicators }: CompiledMethodology,
  services: readonly WeighedService[],
  shares: Float64Array,
  side: "gained" | "lost",
): Float64Array {
  const points = new Float64Array(indicators.length).fill(Number.NaN);
  services.forEach(({ judgement }, service) => {
    const share = shares[service] as number;
    if (share === 0) return;
    const parts = judgement[side];
    for (let place = 0; place < parts.length; place++) {
      const part = parts[place] as number;
      if (Number.isNaN(part)) continue;
      const before = points[place] as number;
      points[place] = (Number.isNaN(before) ? 0 : before) + share * part;
    }
  });
  return points;
}

/** Scored services without a score of the whole lack a volume; no services at all have reported nothing. */
function unscoredState(services: readonly WeighedService[]): EntityState {
  const states = new Set(services.map(({ judgement }) => judgement.state));
  if (states.has("scored")) return "no-volume";
  return precedence.find((state) => states.has(state)) ?? "not-reported";
}

/** Why an entity has no score where its services differ: what it can act on itself goes before what it cannot. */
const precedence: readonly ServiceState[] = [
  "below-coverage-floor",
  "not-reported",
  "unpublished",
  "not-measured",
  "nothing-applicable",
];

function sum<Item>(items: readonly Item[], select: (item: Item) => number): number {
  return items.reduce((total, item) => total + select(item), 0);
}
