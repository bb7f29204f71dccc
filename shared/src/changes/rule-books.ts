import type { ComputedMethodology } from "../methodology/methodology.ts";
import { type CompiledMethodology, compileMethodology } from "../scoring/compile-methodology.ts";
import { createScorer, type Scorer } from "../scoring/score-service.ts";
import { type FactorSet, holds } from "./change-factors.ts";
import { questionsOf } from "./questions.ts";
import { takeWeights } from "./take-weights.ts";

/** The rule book of some worlds, ready to score by. */
export interface RuleBook {
  readonly compiled: CompiledMethodology;
  readonly scorer: Scorer;
  /** By place of indicator: where the facts of each period have it; −1 where they do not. */
  readonly places: readonly { readonly before: number; readonly after: number }[];
}

/** Gives the rule book of a world: the method of one side, with the weights of that or the other. */
export function createRuleBooks(
  before: ComputedMethodology,
  after: ComputedMethodology,
): (world: FactorSet) => RuleBook {
  const questions = questionsOf(before, after);
  const made = new Map<string, RuleBook>();
  return (world) => {
    const isLater = holds(world, "method");
    const takesLater = holds(world, "weights");
    const key = `${isLater} ${takesLater}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const [own, other] = isLater ? [after, before] : [before, after];
    const compiled = compileMethodology(isLater === takesLater ? own : takeWeights(own, other));
    const side = isLater ? "after" : "before";
    const places = compiled.indicators.map((_, place) => {
      const question = questions.find((one) => one[side] === place);
      return { before: question?.before ?? -1, after: question?.after ?? -1 };
    });
    const book = { compiled, scorer: createScorer(compiled), places };
    made.set(key, book);
    return book;
  };
}
