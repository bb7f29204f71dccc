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
  missing,
  type NextStep,
  nextSteps,
  rollUpServices,
  type ServiceScore,
  scoreService,
  stateLetters,
} from "@marsad/shared/scoring";
import type { CopiedRow } from "../../db/copy-rows.ts";
import type { entityScores, serviceScores } from "../../db/schema/index.ts";
import type { InferSelectModel } from "../../db/sql.ts";
import type { Numbers } from "../../db/write-field.ts";
import { compareCodes } from "./compare-codes.ts";

/** The groups that an entity belongs to. */
export interface Membership {
  readonly kind: string;
  readonly sector: string | null;
  readonly region: string | null;
}

/** What scoring needs to know beside the facts. */
export interface ScoringContext {
  readonly programme: string;
  readonly period: string;
  readonly compiled: CompiledMethodology;
  readonly benchmark: readonly BenchmarkStretch[];
  /** The groups that each entity belongs to now, by its code. */
  readonly members: ReadonlyMap<string, Membership>;
}

/** The facts of one service in the period, in the order of the methodology. */
export interface AssessmentFacts {
  readonly entity: string;
  readonly service: string;
  readonly values: Numbers;
  readonly states: string;
  readonly segments: readonly string[];
  readonly channels: readonly string[];
  readonly volume: number | null;
}

export type ServiceScoreRow = CopiedRow<InferSelectModel<typeof serviceScores>>;
export type EntityScoreRow = InferSelectModel<typeof entityScores>;

/** Rows of one entity as they are stored; ranks are still to come, since they need every entity of the period. */
export interface Judgement {
  /** Their lists hold until the next judgement is asked for. */
  readonly serviceScores: readonly ServiceScoreRow[];
  readonly entityScores: readonly EntityScoreRow[];
}

/**
 * Scores entities from all of their assessments in one period: every service, then the entity over all its services
 * and over those of each segment and channel. The order of the assessments does not matter, to the last bit. An entity
 * is scored when it is asked for, so that what it takes is not held for all of them.
 */
export function* judgeEntities(
  context: ScoringContext,
  assessments: readonly AssessmentFacts[],
): Generator<Judgement> {
  const scoreFacts = createFactsScorer(context);
  const byEntity = [...Map.groupBy(assessments, ({ entity }) => entity)];
  for (const [entity, unordered] of byEntity.sort(([left], [right]) => compareCodes(left, right))) {
    const ofEntity = unordered.toSorted((left, right) => compareCodes(left.service, right.service));
    const kind = context.members.get(entity)?.kind ?? "";
    const benchmark = benchmarkAt(context.benchmark, context.period, kind);
    const services = ofEntity.map((facts, place) => ({
      facts,
      ...scoreFacts(facts, kind, place),
      volume: facts.volume,
    }));
    const whole = rollUpServices(context.compiled, services, benchmark);
    const ofCuts = [...cutsOf(ofEntity)].map((cut) => {
      const ofCut = services.filter(({ facts }) => belongsTo(facts, cut));
      return toEntityRow(context, entity, cut, rollUpServices(context.compiled, ofCut, benchmark), benchmark);
    });
    yield {
      serviceScores: services.map(({ facts, judgement, steps }, place) =>
        toServiceRow(context, facts, judgement, steps, whole.shares[place] as number, benchmark),
      ),
      entityScores: [toEntityRow(context, entity, "all", whole, benchmark), ...ofCuts],
    };
  }
}

/** The state that each letter stands for, by its character code. */
const statesByCode = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(missing, stateLetters.indexOf(String.fromCharCode(code))),
);

/** A service's judgement, and the steps that would better it. */
interface JudgedService {
  readonly judgement: ServiceScore;
  readonly steps: readonly NextStep[];
}

/**
 * Scores one service after the other, with the same buffers for their facts. The judgement of a service holds until
 * another is scored at the same `place`.
 */
function createFactsScorer({
  compiled,
}: ScoringContext): (facts: AssessmentFacts, kind: string, place: number) => JudgedService {
  const scorer = createScorer(compiled);
  const values = new Float64Array(compiled.indicators.length);
  const states = new Uint8Array(compiled.indicators.length);
  const noneExcluded = new Uint8Array(compiled.indicators.length);
  const judgements: ServiceScore[] = [];
  return ({ values: facts, states: letters, segments, channels }, entityKind, place) => {
    for (let indicator = 0; indicator < values.length; indicator++) {
      values[indicator] = facts[indicator] ?? Number.NaN;
      states[indicator] = statesByCode[letters.charCodeAt(indicator)] ?? missing;
    }
    const excluded =
      compiled.conditional.length === 0
        ? noneExcluded
        : excludedIndicators(compiled, { segments, channels, entityKind });
    const into = judgements[place] ?? createServiceScore(compiled);
    judgements[place] = into;
    const placed = { values, states, offset: 0, excluded };
    const judgement = scoreService(scorer, placed, into);
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
    dimensionScores,
    gained,
    lost,
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
  const list: (number | null)[] = [];
  for (const number of numbers) list.push(Number.isNaN(number) ? null : number);
  return list;
}
