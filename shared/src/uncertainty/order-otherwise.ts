import type { PeriodFacts, ReportedEntity } from "../changes/period-facts.ts";
import type { ComputedMethodology, MethodologyNode } from "../methodology/methodology.ts";
import { type CompiledMethodology, compileMethodology } from "../scoring/compile-methodology.ts";
import { excludedIndicators } from "../scoring/excluded-indicators.ts";
import { rankScores } from "../scoring/rank-scores.ts";
import { type EntityScore, rollUpServices } from "../scoring/roll-up-services.ts";
import { createScorer, createServiceScore, scoreService } from "../scoring/score-service.ts";
import { stateLetters } from "../scoring/value-state.ts";

/** Scores and ranks under another weighting, by place of entity; null where there is none. Never official. */
export interface OtherOrder {
  /** Every weight equal to its siblings', or one dimension alone. */
  readonly kind: "equal" | "dimension";
  readonly dimension: string | null;
  readonly scores: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
}

/** How the entities of a period would stand if all weights in each group were equal, and by each dimension alone; by the engine. */
export function orderOtherwise({ methodology, entities }: PeriodFacts): OtherOrder[] {
  const toOrder = (
    kind: OtherOrder["kind"],
    dimension: string | null,
    numbers: readonly number[],
  ): OtherOrder => {
    const scores = numbers.map((score) => (Number.isNaN(score) ? null : score));
    return { kind, dimension, scores, ranks: rankScores(scores) };
  };
  const judged = judgeEntities(methodology, entities);
  const equal = judgeEntities(withEqualWeights(methodology), entities);
  return [
    toOrder(
      "equal",
      null,
      equal.map(({ score }) => score),
    ),
    ...methodology.dimensions.map(({ code }, place) =>
      toOrder(
        "dimension",
        code,
        judged.map(({ dimensionScores }) => dimensionScores[place] ?? Number.NaN),
      ),
    ),
  ];
}

function withEqualWeights(methodology: ComputedMethodology): ComputedMethodology {
  const level = <Node extends MethodologyNode>(node: Node): Node =>
    "children" in node ? { ...node, weight: 1, children: node.children.map(level) } : { ...node, weight: 1 };
  return { ...methodology, dimensions: methodology.dimensions.map(level) };
}

/** No score depends on it: what meets it is counted beside. */
const noBenchmark = { value: 100, comparator: ">=" } as const;

function judgeEntities(methodology: ComputedMethodology, entities: readonly ReportedEntity[]): EntityScore[] {
  const compiled = compileMethodology(methodology);
  const scorer = createScorer(compiled);
  return entities.map(({ kind, services }) =>
    rollUpServices(
      compiled,
      services.map((service) => {
        const facts = factsOf(compiled, service, kind);
        const judgement = scoreService(scorer, facts, createServiceScore(compiled));
        return { judgement, volume: service.volume };
      }),
      noBenchmark,
    ),
  );
}

function factsOf(
  compiled: CompiledMethodology,
  service: ReportedEntity["services"][number],
  entityKind: string,
) {
  return {
    values: Float64Array.from(compiled.indicators, (_, place) => service.values[place] ?? Number.NaN),
    states: Uint8Array.from(compiled.indicators, (_, place) =>
      stateLetters.indexOf(service.states[place] ?? ""),
    ),
    offset: 0,
    excluded: excludedIndicators(compiled, { ...service, entityKind }),
  };
}
