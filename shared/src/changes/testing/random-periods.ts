import fc from "fast-check";
import type { ComputedMethodology, MethodologyNode } from "../../methodology/methodology.ts";
import { compileMethodology } from "../../scoring/compile-methodology.ts";
import { randomValue } from "../../scoring/testing/random-facts.ts";
import { randomMethodology } from "../../scoring/testing/random-methodology.ts";
import type { Fact } from "../../scoring/testing/score-facts.ts";
import type { PeriodFacts } from "../period-facts.ts";
import { periodOf, type ServiceCase } from "./period-of.ts";

export interface RandomPeriods {
  readonly from: PeriodFacts;
  readonly to: PeriodFacts;
}

/** Two periods of up to `entities` entities with up to four services each, alike in part, under one rule book or two. */
export function randomPeriods(entities: number): fc.Arbitrary<RandomPeriods> {
  return randomRules.chain((rules) =>
    fc
      .array(fc.array(randomService(rules), { maxLength: 4 }), { minLength: 1, maxLength: entities })
      .map((all) => {
        const [from, to] = (["before", "after"] as const).map((side, place) =>
          periodOf(
            rules[place] ?? rules[0],
            Object.fromEntries(all.map((services, entity) => [`e${entity}`, onSide(services, side)])),
          ),
        );
        return { from, to } as RandomPeriods;
      }),
  );
}

type Rules = readonly [ComputedMethodology, ComputedMethodology];

/** The same rule book, one with other weights or asked of others, or two that have little in common. */
const randomRules: fc.Arbitrary<Rules> = randomMethodology.chain((before) =>
  fc.oneof(
    fc.constant<Rules>([before, before]),
    varied(before).map<Rules>((after) => [before, after]),
    fc.tuple(varied(before), varied(before)),
    randomMethodology.map<Rules>((after) => [before, after]),
  ),
);

/** The same indicators with other weights, some of them asked of citizens' services alone, under another way of combining them. */
function varied(methodology: ComputedMethodology): fc.Arbitrary<ComputedMethodology> {
  return fc
    .record({
      factors: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 }),
      asked: fc.integer({ min: 1, max: 4 }),
      aggregation: fc.constantFrom("arithmetic" as const, methodology.aggregation),
    })
    .map(({ factors, asked, aggregation }) => {
      let place = 0;
      const vary = <Node extends MethodologyNode>(node: Node): Node => {
        place += 1;
        const weight = node.weight * (factors[place % factors.length] ?? 1);
        if ("children" in node) return { ...node, weight, children: node.children.map(vary) };
        return place % asked === 1
          ? { ...node, weight, appliesTo: { segments: ["citizens"] } }
          : { ...node, weight };
      };
      return { ...methodology, aggregation, dimensions: methodology.dimensions.map(vary) };
    });
}

interface ServiceSides {
  readonly before: ServiceCase | null;
  readonly after: ServiceCase | null;
}

function randomService(rules: Rules): fc.Arbitrary<ServiceSides> {
  const side = randomCase(rules);
  return fc.oneof(
    side.map((only) => ({ before: only, after: only })),
    fc.record({ before: side, after: side }),
    side.map((before) => ({ before, after: null })),
    side.map((after) => ({ before: null, after })),
  );
}

/** What a service reported of everything that either rule book asks. */
function randomCase(rules: Rules): fc.Arbitrary<ServiceCase> {
  const facts: Record<string, fc.Arbitrary<Fact>> = {};
  for (const { code, goalposts } of rules.flatMap((rule) => compileMethodology(rule).indicators)) {
    facts[code] = fc.oneof(
      { arbitrary: randomValue(goalposts), weight: 4 },
      { arbitrary: fc.constantFrom(goalposts.worst, goalposts.best), weight: 2 },
      {
        arbitrary: fc.constantFrom<Fact>("missing", "not-applicable", "not-measured", "unpublished"),
        weight: 1,
      },
    );
  }
  return fc.record({
    facts: fc.record(facts),
    segments: fc.constantFrom(["citizens"], ["business"]),
    volume: fc.constantFrom(null, 0, 1, 250, 1_000_000),
  });
}

function onSide(services: readonly ServiceSides[], side: "before" | "after"): Record<string, ServiceCase> {
  const present = services.flatMap((service, place) => {
    const facts = service[side];
    return facts === null ? [] : [[`s${place}`, facts] as const];
  });
  return Object.fromEntries(present);
}
