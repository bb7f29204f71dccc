import type { Applicability, ComputedMethodology, Indicator } from "../methodology/methodology.ts";
import { isSameQuestion } from "../methodology/same-question.ts";
import { compileMethodology } from "../scoring/compile-methodology.ts";

/** An indicator of one rule book or of both, and where the facts of each period have it; −1 where they do not. */
export interface Question {
  readonly indicator: string;
  readonly before: number;
  readonly after: number;
  /** Whom it is asked of, by each rule book that asks it. */
  readonly rules: readonly (Applicability | undefined)[];
}

/** Every indicator of either rule book, those of `before` first, each in the order of the tree. One that was redefined is two. */
export function questionsOf(before: ComputedMethodology, after: ComputedMethodology): Question[] {
  const [were, are] = [before, after].map((methodology) => compileMethodology(methodology).indicators);
  if (were === undefined || are === undefined) return [];
  const asked = were.map((indicator, place) => {
    const later = findSame(indicator, are);
    const rules = later === -1 ? [indicator.appliesTo] : [indicator.appliesTo, are[later]?.appliesTo];
    return { indicator: indicator.code, before: place, after: later, rules };
  });
  const added = are.flatMap((indicator, place) =>
    findSame(indicator, were) === -1
      ? [{ indicator: indicator.code, before: -1, after: place, rules: [indicator.appliesTo] }]
      : [],
  );
  return [...asked, ...added];
}

/** Where the same question stands in another list; −1 where it does not. */
function findSame(indicator: Indicator, others: readonly Indicator[]): number {
  return others.findIndex((other) => isSameQuestion(indicator, other));
}
