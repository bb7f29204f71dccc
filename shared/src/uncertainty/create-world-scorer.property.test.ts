import fc from "fast-check";
import { expect, test } from "vitest";
import { randomPeriods } from "../changes/testing/random-periods.ts";
import type { Aggregation, MethodologyNode, MissingRule } from "../methodology/methodology.ts";
import { flattenTree } from "../scoring/flatten-tree.ts";
import { runs } from "../scoring/testing/random-methodology.ts";
import { createWorldScorer } from "./create-world-scorer.ts";
import { drawRankings } from "./draw-rankings.ts";
import { rankEntities } from "./rank-entities.ts";
import { judgePeriod } from "./testing/judge-period.ts";
import { officialWorld } from "./world.ts";

const withNull = (numbers: Iterable<number>, none: (number: number) => boolean) =>
  Array.from(numbers, (number) => (none(number) ? null : number));

test("the official world has the scores of the engine, and its ranks", () => {
  fc.assert(
    fc.property(randomPeriods(8), ({ from }) => {
      const scorer = createWorldScorer(from);
      const scores = new Float64Array(scorer.entities);
      const ranks = new Int32Array(scorer.entities);
      scorer.score(officialWorld(scorer.compiled), scores);
      const official = judgePeriod(from);
      withNull(scores, Number.isNaN).forEach((score, place) => {
        const wanted = official.scores[place] ?? null;
        if (score === null || wanted === null) expect(score).toBe(wanted);
        else expect(Math.abs(score - wanted)).toBeLessThan(1e-10);
      });
      rankEntities(scores, ranks);
      expect(withNull(ranks, (rank) => rank === 0)).toEqual(official.ranks);
    }),
    runs,
  );
});

test("without any noise every draw is the official ranking", () => {
  fc.assert(
    fc.property(randomPeriods(6), fc.integer({ min: 0, max: 4_294_967_295 }), ({ from }, seed) => {
      const official = judgePeriod(from);
      const none = {
        spread: 0,
        normalisations: ["official"],
        combinations: ["official"],
        missing: ["official"],
      } as const;
      const drawn = drawRankings(createWorldScorer(from), none, { seed, draws: 3 });
      for (let draw = 0; draw < 3; draw++) {
        const own = drawn.ranks.subarray(draw * drawn.entities, (draw + 1) * drawn.entities);
        expect(withNull(own, (rank) => rank === 0)).toEqual(official.ranks);
      }
    }),
    { ...runs, numRuns: 100 },
  );
});

test("another world has the scores of a rule book that says the same", () => {
  fc.assert(
    fc.property(
      randomPeriods(4),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 11 }),
      fc.constantFrom<Aggregation>("arithmetic", "weakest-link"),
      fc.constantFrom<MissingRule>("zero", "exclude"),
      ({ from }, factors, aggregation, missing) => {
        const scorer = createWorldScorer(from);
        const world = officialWorld(scorer.compiled);
        // Numbered as the tree is flattened: every node after its children.
        let place = 0;
        const vary = <Node extends MethodologyNode>(node: Node): Node => {
          const inner =
            "children" in node ? { ...node, children: node.children.map(vary) } : { ...node, missing };
          const weight = node.weight * (factors[place % factors.length] ?? 1);
          world.weights[place] = weight;
          place += 1;
          return { ...inner, weight };
        };
        const methodology = {
          ...from.methodology,
          aggregation,
          dimensions: from.methodology.dimensions.map(vary),
        };
        expect(place).toBe(flattenTree(aggregation, methodology.dimensions).nodes.length - 1);
        const scores = new Float64Array(scorer.entities);
        scorer.score({ ...world, combination: aggregation, missing }, scores);
        const wanted = judgePeriod({ ...from, methodology }).scores;
        withNull(scores, Number.isNaN).forEach((score, entity) => {
          const expected = wanted[entity] ?? null;
          if (score === null || expected === null) expect(score).toBe(expected);
          else expect(Math.abs(score - expected)).toBeLessThan(1e-9);
        });
      },
    ),
    runs,
  );
});
