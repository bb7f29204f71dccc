import fc from "fast-check";
import { expect, test } from "vitest";
import type { ComputedMethodology, Dimension, MethodologyNode } from "../methodology/methodology.ts";
import { compileMethodology } from "./compile-methodology.ts";
import { normalize } from "./normalize.ts";
import { createScorer, createServiceScore, type ServiceScore, scoreService } from "./score-service.ts";
import { addKnown } from "./testing/add-known.ts";
import { type RandomCase, randomCase, randomValue } from "./testing/random-facts.ts";
import { runs } from "./testing/random-methodology.ts";
import { type Fact, placeFacts, scoreFacts, scoreFresh } from "./testing/score-facts.ts";

/** Facts by indicator code, for comparing methodologies of different shape. */
const byCode = ({ compiled, services }: RandomCase): Record<string, Fact> =>
  Object.fromEntries(
    compiled.indicators.map(({ code }, place) => [code, services[0]?.facts[place] ?? "missing"]),
  );

/** What a service is said to be, by indicator code and to nine decimals as far as numbers go. */
function expectSameScore(methodology: ComputedMethodology, actual: ServiceScore, expected: ServiceScore) {
  const { indicators } = compileMethodology(methodology);
  expect(actual.state).toBe(expected.state);
  const numbers = (score: ServiceScore) => [score.score, score.coverage, ...score.gained, ...score.lost];
  const [found, wanted] = [numbers(actual), numbers(expected)];
  expect(found).toHaveLength(2 + 2 * indicators.length);
  for (const [place, number] of found.entries()) {
    if (Number.isNaN(wanted[place])) expect(number).toBeNaN();
    else expect(number).toBeCloseTo(wanted[place] as number, 8);
  }
}

/** Changes every group of a methodology, its root included, from the leaves up. */
function mapChildren(
  methodology: ComputedMethodology,
  change: <Node extends MethodologyNode>(children: readonly Node[]) => readonly Node[],
): ComputedMethodology {
  const walk = <Node extends MethodologyNode>(node: Node): Node =>
    "children" in node ? { ...node, children: change(node.children.map(walk)) } : node;
  return { ...methodology, dimensions: change(methodology.dimensions.map(walk)) };
}

test("scores stay within 0 to 100, coverage within 0 to 1, points above 0, and an unscored service has none", () => {
  fc.assert(
    fc.property(randomCase(1), ({ compiled, services }) => {
      const judged = scoreFresh(compiled, services[0]?.facts ?? []);
      expect(judged.coverage).toBeGreaterThanOrEqual(0);
      expect(judged.coverage).toBeLessThanOrEqual(1 + 1e-9);
      const scores = [judged.score, ...judged.dimensionScores].filter((score) => !Number.isNaN(score));
      for (const score of scores) expect(score >= 0 && score <= 100).toBe(true);
      for (const part of [...judged.gained, ...judged.lost]) expect(part < 0).toBe(false);
      expect(Number.isNaN(judged.score)).toBe(judged.state !== "scored");
      if (judged.state !== "scored") expect(scores).toEqual([]);
    }),
    runs,
  );
});

test("what the indicators gained adds up to the score, and with what they lost to 100", () => {
  fc.assert(
    fc.property(randomCase(1), ({ compiled, services }) => {
      const { state, score, gained, lost } = scoreFresh(compiled, services[0]?.facts ?? []);
      if (state !== "scored") return;
      expect(Math.abs(addKnown(gained) - score)).toBeLessThan(1e-9);
      expect(Math.abs(addKnown(gained) + addKnown(lost) - 100)).toBeLessThan(1e-9);
    }),
    runs,
  );
});

test("a better value of one indicator never lowers the score", () => {
  const cases = randomCase(1).chain((random) => {
    const places = fc.integer({ min: 0, max: random.compiled.indicators.length - 1 });
    return places.chain((place) => {
      const goalposts = random.compiled.indicators[place]?.goalposts ?? { worst: 0, best: 1 };
      const values = fc.tuple(randomValue(goalposts), randomValue(goalposts));
      return fc.record({ random: fc.constant(random), place: fc.constant(place), values });
    });
  });
  fc.assert(
    fc.property(cases, ({ random: { compiled, services }, place, values }) => {
      const goalposts = compiled.indicators[place]?.goalposts ?? { worst: 0, best: 1 };
      const scored = (value: number) =>
        scoreFresh(compiled, (services[0]?.facts ?? []).with(place, value)).score;
      const [worse, better] = values.toSorted(
        (a, b) => (normalize(a, goalposts) ?? 0) - (normalize(b, goalposts) ?? 0),
      );
      const [before, after] = [scored(worse as number), scored(better as number)];
      expect(after < before - 1e-9).toBe(false);
    }),
    runs,
  );
});

test("a missing value that counts as 0 is never better than a reported one", () => {
  fc.assert(
    fc.property(randomCase(1), fc.nat(), ({ compiled, services }, seed) => {
      const facts = services[0]?.facts ?? [];
      const place = seed % facts.length;
      if (compiled.indicators[place]?.missing !== "zero" || typeof facts[place] !== "number") return;
      const [reported, missing] = [
        scoreFresh(compiled, facts),
        scoreFresh(compiled, facts.with(place, "missing")),
      ];
      expect(missing.score > reported.score + 1e-9).toBe(false);
    }),
    runs,
  );
});

test("multiplying the weights of a group by a number changes nothing", () => {
  fc.assert(
    fc.property(randomCase(1), fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (random, factor) => {
      const scaled = mapChildren(random.methodology, (children) =>
        children.map((child) => ({ ...child, weight: child.weight * factor })),
      );
      expectSameScore(
        random.methodology,
        scoreFacts(scaled, byCode(random)),
        scoreFacts(random.methodology, byCode(random)),
      );
    }),
    runs,
  );
});

test("the order of siblings in the rule book changes nothing", () => {
  fc.assert(
    fc.property(randomCase(1), (random) => {
      const turned = mapChildren(random.methodology, (children) => children.toReversed());
      const [one, other] = [
        scoreFacts(random.methodology, byCode(random)),
        scoreFacts(turned, byCode(random)),
      ];
      const score = { ...other, gained: other.gained.toReversed(), lost: other.lost.toReversed() };
      expectSameScore(random.methodology, score, one);
    }),
    runs,
  );
});

/** The rule book without one group; groups that are left without children go with it. */
function withoutGroup(methodology: ComputedMethodology, code: string): ComputedMethodology {
  return mapChildren(methodology, (children) =>
    children.filter((child) => child.code !== code && (!("children" in child) || child.children.length > 0)),
  );
}

function groupsOf(nodes: readonly MethodologyNode[]): Dimension[] {
  return nodes.flatMap((node) => ("children" in node ? [node, ...groupsOf(node.children)] : []));
}

test("a group to which nothing applies drops: the score is that of the rule book without it", () => {
  fc.assert(
    fc.property(randomCase(1), fc.nat(), (random, seed) => {
      // Coverage is by nominal weight, which a group keeps while nothing in it applies: so without a floor.
      const methodology = { ...random.methodology, coverageFloor: 0 };
      const groups = groupsOf(methodology.dimensions);
      const dropped = groups[seed % groups.length]?.code ?? "";
      const isInside = (code: string) => code.startsWith(`${dropped}.`);
      const facts = Object.entries(byCode(random)).map(([code, fact]) => [
        code,
        isInside(code) ? "not-applicable" : fact,
      ]);
      const left = withoutGroup(methodology, dropped);
      const whole = scoreFacts(methodology, Object.fromEntries(facts));
      if (left.dimensions.length === 0) {
        expect(whole.state).toBe("nothing-applicable");
        return;
      }
      const without = scoreFacts(left, Object.fromEntries(facts));
      expect(whole.state).toBe(without.state);
      if (whole.state !== "scored") return;
      expect(whole.score).toBeCloseTo(without.score, 9);
      const known = (parts: Float64Array) => [...parts].filter((part) => !Number.isNaN(part));
      for (const side of ["gained", "lost"] as const) {
        const [found, wanted] = [known(whole[side]), known(without[side])];
        expect(found).toHaveLength(wanted.length);
        for (const [place, part] of found.entries()) expect(part).toBeCloseTo(wanted[place] as number, 8);
      }
    }),
    runs,
  );
});

test("one scorer and one score used for many services say the same as fresh ones, and change no fact", () => {
  fc.assert(
    fc.property(randomCase(6), ({ methodology, compiled, services }) => {
      const rows = services.map(({ facts }) => placeFacts(compiled, facts));
      const size = compiled.indicators.length;
      const values = new Float64Array(rows.length * size);
      const states = new Uint8Array(rows.length * size);
      rows.forEach((row, place) => {
        values.set(row.values, place * size);
        states.set(row.states, place * size);
      });
      const excluded = new Uint8Array(size);
      const before = structuredCloneOf({ values, states, excluded, methodology });
      const [scorer, into] = [createScorer(compiled), createServiceScore(compiled)];
      services.forEach(({ facts }, place) => {
        const judged = scoreService(scorer, { values, states, offset: place * size, excluded }, into);
        expect(judged).toEqual(scoreFresh(compiled, facts));
      });
      expect({ values, states, excluded, methodology }).toEqual(before);
    }),
    runs,
  );
});

interface Inputs {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly excluded: Uint8Array;
  readonly methodology: ComputedMethodology;
}

function structuredCloneOf({ values, states, excluded, methodology }: Inputs): Inputs {
  return {
    values: values.slice(),
    states: states.slice(),
    excluded: excluded.slice(),
    methodology: mapChildren(methodology, (children) => children.map((child) => ({ ...child }))),
  };
}
