import { type ChangeFactor, changeFactors, type FactorSet, setOf } from "./change-factors.ts";
import { compareMethods, type MethodChange } from "./compare-methods.ts";
import { createServiceJudge } from "./judge-services.ts";
import { orderSteps, sizeOf } from "./order-steps.ts";
import { pairServices, type ServicePair } from "./pair-services.ts";
import type { PeriodFacts } from "./period-facts.ts";
import { createRuleBooks } from "./rule-books.ts";
import { createWorldScorer, type Subject, type WorldScore, type WorldScoring } from "./score-worlds.ts";
import { shareValues, type ValuePart } from "./share-values.ts";
import { compareWeights, type WeightChange } from "./take-weights.ts";

/** A service as it was and as it came to be, with its score in each period; null where it has none. */
export interface ServiceChange extends ServicePair {
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
}

/** Why a score changed between two periods; every number in points of the score. */
export interface ChangeLedger {
  readonly before: number;
  readonly after: number;
  /** They add up to `after` less `before`. */
  readonly parts: Readonly<Record<ChangeFactor, number>>;
  /** Indicators of services whose value changed; they add up to `parts.values`. */
  readonly values: readonly ValuePart[];
  /** Every service of either period, and what differs in it. */
  readonly services: readonly ServiceChange[];
  readonly weights: readonly WeightChange[];
  readonly method: readonly MethodChange[];
}

/**
 * Splits the change of the score of an entity, or of a group of entities, between two periods into what it came from.
 * The factors are taken from how they were to how they came to be in every order, each world on the way scored by the
 * engine itself, and a factor's part is its mean: its Shapley value. `null` where one of the ends has no score.
 */
export function explainChange(from: PeriodFacts, to: PeriodFacts, subject: Subject): ChangeLedger | null {
  const pairs = pairServices(from, to);
  const weights = compareWeights(from.methodology, to.methodology);
  const method = compareMethods(from.methodology, to.methodology);
  const bookOf = createRuleBooks(from.methodology, to.methodology);
  const scoring: WorldScoring = { subject, pairs, bookOf, judge: createServiceJudge(bookOf) };
  const factors = differingFactors(from, to, pairs, { weights, method });

  const worlds = listWorlds(factors);
  const scores = worlds.map(createWorldScorer(scoring));
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined || Number.isNaN(first.score) || Number.isNaN(last.score)) {
    return null;
  }
  const steps = orderSteps(scores.map(({ score }) => !Number.isNaN(score)));
  const parts: Record<ChangeFactor, number> = noParts();
  for (const { before, after, weight } of steps) {
    const change = scoreOf(scores, after) - scoreOf(scores, before);
    for (const [place, factor] of factors.entries()) {
      const taken = after ^ before;
      if ((taken & (1 << place)) !== 0) parts[factor] += (weight * change) / sizeOf(taken);
    }
  }
  const ofValues = 1 << factors.indexOf("values");
  const values = factors.includes("values")
    ? shareValues(
        scoring,
        steps.flatMap(({ before, after, weight }) => {
          const [world, score] = [worlds[before], scores[before]];
          const isOfValues = (after ^ before) === ofValues && world !== undefined && score !== undefined;
          return isOfValues ? [{ world, shares: score.shares, weight }] : [];
        }),
      )
    : [];
  const end = worlds.at(-1) ?? 0;
  const services = pairs.map(
    (pair): ServiceChange => ({
      ...pair,
      scoreBefore: pair.before && known(scoring.judge(pair, 0).judgement.score),
      scoreAfter: pair.after && known(scoring.judge(pair, end).judgement.score),
    }),
  );
  return { before: first.score, after: last.score, parts, values, services, weights, method };
}

/** The factors that anything differs in; the others would change nothing. */
function differingFactors(
  from: PeriodFacts,
  to: PeriodFacts,
  pairs: readonly ServicePair[],
  { weights, method }: Pick<ChangeLedger, "weights" | "method">,
): ChangeFactor[] {
  let differing = pairs.reduce((set, { factors }) => set | factors, 0);
  const rules = [from, to].flatMap(({ methodology: { rollup } }) => [rollup.entity, rollup.group]);
  if (!rules.includes("by-volume")) differing &= ~setOf("volumes");
  if (weights.length > 0) differing |= setOf("weights");
  if (method.length > 0) differing |= setOf("method");
  return changeFactors.filter((factor) => (differing & setOf(factor)) !== 0);
}

/** Every world of some factors: those whose bits its place has are as they came to be. */
function listWorlds(factors: readonly ChangeFactor[]): FactorSet[] {
  return Array.from({ length: 2 ** factors.length }, (_, place) =>
    setOf(...factors.filter((_factor, bit) => (place & (1 << bit)) !== 0)),
  );
}

function scoreOf(scores: readonly WorldScore[], place: number): number {
  return scores[place]?.score ?? Number.NaN;
}

function noParts(): Record<ChangeFactor, number> {
  return Object.fromEntries(changeFactors.map((factor) => [factor, 0])) as Record<ChangeFactor, number>;
}

const known = (score: number) => (Number.isNaN(score) ? null : score);
