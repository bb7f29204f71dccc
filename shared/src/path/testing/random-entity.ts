import fc from "fast-check";
import type { ServiceCase } from "../../changes/testing/period-of.ts";
import type { Aggregation, EntityRollup, Indicator, MethodologyNode } from "../../methodology/methodology.ts";
import type { Benchmark } from "../../scoring/meets-benchmark.ts";
import { group, indicator, ruleBook } from "../../scoring/testing/rule-book.ts";
import type { Fact } from "../../scoring/testing/score-facts.ts";
import type { EntityFacts } from "../entity-facts.ts";
import type { PathWishes } from "../path-wishes.ts";
import { factsOf } from "./facts-of.ts";

const names = { en: "Rung" };

const aggregation = fc.constantFrom<Aggregation>("arithmetic", "arithmetic", "weakest-link", "geometric");

const leaf = (code: string): fc.Arbitrary<Indicator> =>
  fc
    .record({
      weight: fc.constantFrom(1, 1, 2, 3, 0.7),
      missing: fc.constantFrom("zero" as const, "exclude" as const),
      kind: fc.constantFrom("yes-no" as const, "ladder" as const, "percentage" as const),
      effort: fc.constantFrom(undefined, undefined, 2, 0.5),
    })
    .map(({ weight, effort, kind, missing }) => {
      const scale =
        kind === "yes-no"
          ? { goalposts: { worst: 0, best: 1 } }
          : kind === "ladder"
            ? {
                goalposts: { worst: 1, best: 4 },
                steps: [1, 2, 3, 4].map((value) => ({ value, names })),
              }
            : {};
      return indicator(code, weight, { kind, missing, ...scale, ...(effort && { effort }) });
    });

/** One or two dimensions, one of which may hold a group of its own. */
const methodology = fc
  .record({
    first: fc.tuple(leaf("a"), leaf("b")),
    second: fc.option(fc.tuple(leaf("c"), leaf("d"))),
    isNested: fc.boolean(),
    by: fc.tuple(aggregation, aggregation, aggregation),
    rollup: fc.constantFrom<EntityRollup>("mean-of-services", "pooled-by-applicable-weight", "by-volume"),
  })
  .map(({ first, second, isNested, by: [root, one, two], rollup }) => {
    const inner: readonly MethodologyNode[] =
      second === null ? [] : isNested ? [group("inner", 2, second, two)] : second;
    return ruleBook(
      isNested || second === null
        ? [group("one", 1, [...first, ...inner], one)]
        : [group("one", 3, first, one), group("two", 2, inner, two)],
      { aggregation: root, rollup: { entity: rollup, group: "mean-of-entities" } },
    );
  });

const unmeasured = fc.constantFrom<Fact>("missing", "not-applicable", "unpublished");

const factOf = ({ kind }: Indicator): fc.Arbitrary<Fact> => {
  const value =
    kind === "yes-no"
      ? fc.constantFrom(0, 1)
      : kind === "ladder"
        ? fc.constantFrom(1, 2, 3, 4)
        : fc.constantFrom(0, 20, 50, 60, 75, 80, 90, 97, 100);
  return fc.oneof({ arbitrary: value, weight: 5 }, { arbitrary: unmeasured, weight: 1 });
};

function indicatorsIn(nodes: readonly MethodologyNode[]): Indicator[] {
  return nodes.flatMap((node) => ("children" in node ? indicatorsIn(node.children) : [node]));
}

export interface RandomEntity {
  readonly facts: EntityFacts;
  readonly wishes: PathWishes;
}

/** An entity of one or two services, and what is wished for its path; the line is often one that some steps just reach. */
export const randomEntity: fc.Arbitrary<RandomEntity> = methodology.chain((rules) => {
  const indicators = indicatorsIn(rules.dimensions);
  const facts = fc.record(Object.fromEntries(indicators.map((each) => [each.code, factOf(each)] as const)));
  const service: fc.Arbitrary<ServiceCase> = fc.record({
    facts: facts as fc.Arbitrary<Record<string, Fact>>,
    volume: fc.constantFrom(null, 1, 3, 250),
  });
  const wish = fc.record({
    service: fc.constantFrom("s0", "s1"),
    indicator: fc.constantFrom("a", "b", "c"),
    target: fc.constantFrom(1, 3, 75, 100),
    // The last is too fine to be counted.
    effort: fc.constantFrom(0.25, 2, 7, Math.E),
  });
  const wishes = fc.array(wish, { maxLength: 1 });
  const benchmark: fc.Arbitrary<Benchmark> = fc.record({
    value: fc.constantFrom(50, 62.5, 75, 85, 90, 95, 100),
    comparator: fc.constantFrom(">=" as const, ">" as const),
  });
  return fc
    .record({
      services: fc.array(service, { minLength: 1, maxLength: 2 }),
      benchmark,
      pinned: wishes,
      excluded: wishes,
      efforts: wishes,
    })
    .map(({ services, benchmark: line, ...wished }) => ({
      facts: factsOf(rules, Object.fromEntries(services.map((each, at) => [`s${at}`, each])), line),
      wishes: { ...wished, dates: [] },
    }));
});
