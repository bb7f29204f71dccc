import {
  type BenchmarkStretch,
  benchmarkAt,
  type CompiledMethodology,
  createScorer,
  createServiceScore,
  type EntityScore,
  excludedIndicators,
  levelOf,
  meetsBenchmark,
  type NextStep,
  nextSteps,
  rollUpServices,
  type ServiceScore,
  scoreService,
  stateLetters,
} from "@marsad/shared/scoring";
import type { entityScores, serviceScores } from "../../db/schema/index.ts";
import type { InferSelectModel } from "../../db/sql.ts";
import { compareKeys } from "./compare-keys.ts";

/** What scoring needs to know beside the facts. */
export interface ScoringContext {
  readonly programme: string;
  readonly period: string;
  readonly compiled: CompiledMethodology;
  readonly benchmark: readonly BenchmarkStretch[];
  /** Kind of each entity, by code. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** The facts of one service in the period, in the order of the methodology. */
export interface AssessmentFacts {
  readonly entity: string;
  readonly service: string;
  readonly values: readonly (number | null)[];
  readonly states: string;
  readonly segments: readonly string[];
  readonly channels: readonly string[];
  readonly volume: number | null;
}

export type ServiceScoreRow = InferSelectModel<typeof serviceScores>;
export type EntityScoreRow = InferSelectModel<typeof entityScores>;

/** Rows as they are stored; ranks are still to come, since they need every entity of the period. */
export interface Judgement {
  readonly serviceScores: ServiceScoreRow[];
  readonly entityScores: EntityScoreRow[];
}

/**
 * Scores entities from all of their assessments in one period: every service, then every entity over all its services
 * and over those of each segment and channel. The order of the assessments does not matter, to the last bit.
 */
export function judgeEntities(context: ScoringContext, assessments: readonly AssessmentFacts[]): Judgement {
  const judgement: Judgement = { serviceScores: [], entityScores: [] };
  const scoreFacts = createFactsScorer(context);
  const ordered = assessments.toSorted((left, right) =>
    compareKeys([left.entity, left.service], [right.entity, right.service]),
  );
  for (const [entity, ofEntity] of Map.groupBy(ordered, (assessment) => assessment.entity)) {
    const kind = context.kinds.get(entity) ?? "";
    const benchmark = benchmarkAt(context.benchmark, context.period, kind);
    const services = ofEntity.map((facts) => ({
      facts,
      ...scoreFacts(facts, kind),
      volume: facts.volume,
    }));
    const whole = rollUpServices(context.compiled, services, benchmark);
    services.forEach(({ facts, judgement: score, steps }, place) => {
      const share = whole.shares[place] as number;
      judgement.serviceScores.push(toServiceRow(context, facts, score, steps, share, benchmark));
    });
    judgement.entityScores.push(toEntityRow(context, entity, "all", whole, benchmark));
    for (const cut of cutsOf(ofEntity)) {
      const score = rollUpServices(
        context.compiled,
        services.filter(({ facts }) => belongsTo(facts, cut)),
        benchmark,
      );
      judgement.entityScores.push(toEntityRow(context, entity, cut, score, benchmark));
    }
  }
  return judgement;
}

/** A service's judgement, and the steps that would better it. */
interface JudgedService {
  readonly judgement: ServiceScore;
  readonly steps: readonly NextStep[];
}

/** Scores one service after the other, with the same buffers for their facts. */
function createFactsScorer({
  compiled,
}: ScoringContext): (facts: AssessmentFacts, kind: string) => JudgedService {
  const scorer = createScorer(compiled);
  const values = new Float64Array(compiled.indicators.length);
  const states = new Uint8Array(compiled.indicators.length);
  return (facts, kind) => {
    for (let place = 0; place < values.length; place++) {
      values[place] = facts.values[place] ?? Number.NaN;
      states[place] = stateLetters.indexOf(facts.states[place] ?? "-");
    }
    const excluded = excludedIndicators(compiled, { ...facts, entityKind: kind });
    const placed = { values, states, offset: 0, excluded };
    const judgement = scoreService(scorer, placed, createServiceScore(compiled));
    return { judgement, steps: judgement.state === "scored" ? nextSteps(scorer, placed) : [] };
  };
}

function cutsOf(assessments: readonly AssessmentFacts[]): Set<string> {
  return new Set(
    assessments.flatMap(({ segments, channels }) => [
      ...segments.map((segment) => `segment:${segment}`),
      ...channels.map((channel) => `channel:${channel}`),
    ]),
  );
}

function belongsTo({ segments, channels }: AssessmentFacts, cut: string): boolean {
  const [kind, code = ""] = cut.split(":", 2);
  return (kind === "segment" ? segments : channels).includes(code);
}

type BenchmarkHere = ReturnType<typeof benchmarkAt>;

function toServiceRow(
  { programme, period, compiled }: ScoringContext,
  { entity, service }: AssessmentFacts,
  { score, state, coverage, dimensionScores, gained, lost }: ServiceScore,
  steps: readonly NextStep[],
  share: number,
  benchmark: BenchmarkHere,
): ServiceScoreRow {
  return {
    programme,
    methodology: compiled.methodology.version,
    period,
    entity,
    service,
    ...judged(score, compiled, benchmark),
    state,
    coverage,
    share,
    dimensionScores: known(dimensionScores),
    gained: known(gained),
    lost: known(lost),
    stepIndicators: steps.map(({ place }) => place),
    stepTargets: steps.map(({ target }) => target),
    stepGains: steps.map(({ gain }) => gain),
  };
}

function toEntityRow(
  { programme, period, compiled }: ScoringContext,
  entity: string,
  cut: string,
  {
    score,
    state,
    coverage,
    dimensionScores,
    gained,
    lost,
    levelCounts,
    services,
    applicableWeight,
    volume,
  }: EntityScore,
  benchmark: BenchmarkHere,
): EntityScoreRow {
  return {
    programme,
    methodology: compiled.methodology.version,
    period,
    entity,
    cut,
    ...judged(score, compiled, benchmark),
    state,
    rank: null,
    benchmarkValue: benchmark.value,
    benchmarkComparator: benchmark.comparator,
    coverage,
    dimensionScores: known(dimensionScores),
    gained: known(gained),
    lost: known(lost),
    levelCounts,
    servicesTotal: services.total,
    servicesScored: services.scored,
    servicesMeeting: services.meeting,
    applicableWeight,
    volume,
  };
}

/** Score, level and benchmark of a service or entity; nothing is known of an unscored one. */
function judged(score: number, { methodology }: CompiledMethodology, benchmark: BenchmarkHere) {
  if (Number.isNaN(score)) return { score: null, level: null, meetsBenchmark: null };
  return {
    score,
    level: levelOf(score, methodology.levels).code,
    meetsBenchmark: meetsBenchmark(score, benchmark),
  };
}

/** The engine's NaN, unknown in arithmetic, as the null that is stored. */
function known(numbers: Float64Array): (number | null)[] {
  return Array.from(numbers, (number) => (Number.isNaN(number) ? null : number));
}
