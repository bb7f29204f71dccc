import fc from "fast-check";
import { expect, test } from "vitest";
import { normalize } from "./normalize.ts";
import { quantile } from "./quantile.ts";
import { type GroupMember, rollUpEntities } from "./roll-up-entities.ts";
import { type EntityScore, rollUpServices } from "./roll-up-services.ts";
import { addKnown } from "./testing/add-known.ts";
import { type RandomCase, type RandomService, randomCase, randomValue } from "./testing/random-facts.ts";
import { runs } from "./testing/random-methodology.ts";
import { scoreFresh } from "./testing/score-facts.ts";

const benchmark = { value: 90, comparator: ">=" } as const;

const rollUp = ({ compiled }: RandomCase, services: readonly RandomService[]): EntityScore =>
  rollUpServices(
    compiled,
    services.map(({ facts, volume }) => ({ judgement: scoreFresh(compiled, facts), volume })),
    benchmark,
  );

/** The same number to nine decimals, or both unknown. */
function expectSame(actual: number | null, expected: number | null) {
  if (expected === null || Number.isNaN(expected)) expect(actual).toEqual(expected);
  else expect(actual).toBeCloseTo(expected, 9);
}

test("an entity's score stays within 0 to 100 and between those of its services", () => {
  fc.assert(
    fc.property(randomCase(8), (random) => {
      const { state, score, coverage } = rollUp(random, random.services);
      expect(coverage >= 0 && coverage <= 1 + 1e-9).toBe(true);
      expect(Number.isNaN(score)).toBe(state !== "scored");
      if (state !== "scored") return;
      const scores = random.services
        .map(({ facts }) => scoreFresh(random.compiled, facts).score)
        .filter((each) => !Number.isNaN(each));
      expect(score >= 0 && score <= 100).toBe(true);
      expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }),
    runs,
  );
});

test("an entity's contributions add up to its score and to 100, and its services' shares to 1", () => {
  fc.assert(
    fc.property(randomCase(8), (random) => {
      const { state, score, gained, lost, shares } = rollUp(random, random.services);
      if (state !== "scored") {
        expect(addKnown(gained) + addKnown(lost) + addKnown(shares)).toBe(0);
        return;
      }
      expect(Math.abs(addKnown(gained) - score)).toBeLessThan(1e-9);
      expect(Math.abs(addKnown(gained) + addKnown(lost) - 100)).toBeLessThan(1e-9);
      expect(Math.abs(addKnown(shares) - 1)).toBeLessThan(1e-9);
    }),
    runs,
  );
});

test("the order in which services come changes nothing", () => {
  const cases = randomCase(8).chain((random) =>
    fc.record({
      random: fc.constant(random),
      shuffled: fc.shuffledSubarray([...random.services], { minLength: random.services.length }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ random, shuffled }) => {
      const [one, other] = [rollUp(random, random.services), rollUp(random, shuffled)];
      expect(other.state).toBe(one.state);
      expect(other.levelCounts).toEqual(one.levelCounts);
      expect(other.services).toEqual(one.services);
      expectSame(other.score, one.score);
      expectSame(other.coverage, one.coverage);
      for (const list of ["dimensionScores", "gained", "lost"] as const) {
        for (const [place, number] of one[list].entries()) expectSame(other[list][place] ?? null, number);
      }
    }),
    runs,
  );
});

test("a better value of one indicator of one service never lowers the entity's score", () => {
  const cases = randomCase(5).chain((random) =>
    fc.nat({ max: random.compiled.indicators.length - 1 }).chain((place) => {
      const goalposts = random.compiled.indicators[place]?.goalposts ?? { worst: 0, best: 1 };
      return fc.record({
        random: fc.constant(random),
        place: fc.constant(place),
        values: fc.tuple(randomValue(goalposts), randomValue(goalposts)),
      });
    }),
  );
  fc.assert(
    fc.property(cases, ({ random, place, values }) => {
      const goalposts = random.compiled.indicators[place]?.goalposts ?? { worst: 0, best: 1 };
      const ordered = values.toSorted(
        (a, b) => (normalize(a, goalposts) ?? 0) - (normalize(b, goalposts) ?? 0),
      );
      const [worse, better] = ordered.map((value) => {
        const [first, ...others] = random.services;
        const changed = { facts: first?.facts.with(place, value) ?? [], volume: first?.volume ?? null };
        return rollUp(random, [changed, ...others]).score;
      });
      expect((better as number) < (worse as number) - 1e-9).toBe(false);
    }),
    runs,
  );
});

test("a group's score lies between its entities', and what they lack adds up to what it lacks", () => {
  const cases = fc.array(randomCase(4), { minLength: 1, maxLength: 5 }).map((entities) => ({
    random: entities[0] as RandomCase,
    sizes: entities.map(({ services }) => services.length),
  }));
  fc.assert(
    fc.property(cases, ({ random, sizes }) => {
      // Entities of one rule book: the same services, ever fewer of them.
      const members = sizes.map((size) => toMember(rollUp(random, random.services.slice(0, size))));
      const { score, lost, lowerQuartile, median, upperQuartile } = rollUpEntities(random.compiled, members);
      const known = members.flatMap((member) => (member.score === null ? [] : [member.score]));
      expect(median).toBe(
        quantile(
          known.toSorted((a, b) => a - b),
          0.5,
        ),
      );
      if (score === null) return;
      expect(score).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
      expect(score).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
      expect(Math.abs(addKnown(lost.map((part) => part ?? 0)) - (100 - score))).toBeLessThan(1e-9);
      expect((lowerQuartile ?? 0) <= (median ?? 0) + 1e-9).toBe(true);
      expect((median ?? 0) <= (upperQuartile ?? 0) + 1e-9).toBe(true);
    }),
    runs,
  );
});

/** An entity as its group reads it back: unknown is null. */
function toMember(entity: EntityScore): GroupMember {
  const known = (number: number) => (Number.isNaN(number) ? null : number);
  return {
    score: known(entity.score),
    coverage: entity.coverage,
    dimensionScores: Array.from(entity.dimensionScores, known),
    lost: Array.from(entity.lost, known),
    servicesScored: entity.services.scored,
    applicableWeight: entity.applicableWeight,
    volume: entity.volume,
  };
}
