import { type GroupMember, rollUpEntities, sharesOfMembers } from "../scoring/roll-up-entities.ts";
import { type EntityScore, rollUpServices } from "../scoring/roll-up-services.ts";
import type { FactorSet } from "./change-factors.ts";
import { isPresent, volumeIn, type WorldJudgement } from "./judge-services.ts";
import type { ServicePair } from "./pair-services.ts";
import type { RuleBook } from "./rule-books.ts";

/** Whose score it is: that of one entity, or that of a group of them. */
export type Subject = "entity" | "group";

/** The score of a world; NaN where it has none. */
export interface WorldScore {
  readonly score: number;
  /** By service: its share in that score, 0–1; 0 where it has none. */
  readonly shares: Float64Array;
}

export interface WorldScoring {
  readonly subject: Subject;
  readonly pairs: readonly ServicePair[];
  /** Places in `pairs` of the services of each entity. */
  readonly entities: readonly (readonly number[])[];
  readonly bookOf: (world: FactorSet) => RuleBook;
  readonly judge: (pair: ServicePair, world: FactorSet) => WorldJudgement;
}

/** No score depends on it: what meets it is counted beside. */
const noBenchmark = { value: 100, comparator: ">=" } as const;

/** Scores a world: its services, rolled up into entities, and those into the group. */
export function scoreWorld(
  { subject, pairs, entities, bookOf, judge }: WorldScoring,
  world: FactorSet,
): WorldScore {
  const { compiled } = bookOf(world);
  const shares = new Float64Array(pairs.length);
  const present = entities.map((own) => own.filter((place) => isPresent(at(pairs, place), world)));
  const scores = present.map((own) => {
    const services = own.map((place) => {
      const pair = at(pairs, place);
      return { judgement: judge(pair, world).judgement, volume: volumeIn(pair, world) };
    });
    return rollUpServices(compiled, services, noBenchmark);
  });
  const members = scores.map(toMember);
  const weights = subject === "entity" ? [1] : sharesOfMembers(compiled, members);
  present.forEach((own, entity) => {
    const { shares: ofServices } = at(scores, entity);
    own.forEach((place, service) => {
      shares[place] = (weights[entity] ?? 0) * at(ofServices, service);
    });
  });
  const score = subject === "entity" ? scores[0]?.score : rollUpEntities(compiled, members).score;
  return { score: score ?? Number.NaN, shares };
}

/** Places of the services of each entity, which follow each other. */
export function placesByEntity(pairs: readonly ServicePair[]): number[][] {
  const places = new Map<string, number[]>();
  for (const [place, { entity }] of pairs.entries()) {
    const own = places.get(entity);
    if (own === undefined) places.set(entity, [place]);
    else own.push(place);
  }
  return [...places.values()];
}

/** An entity as its group counts it, as far as the group's score goes. */
function toMember({ score, coverage, services, applicableWeight, volume }: EntityScore): GroupMember {
  return {
    score: Number.isNaN(score) ? null : score,
    coverage,
    dimensionScores: [],
    lost: [],
    servicesScored: services.scored,
    applicableWeight,
    volume,
  };
}

function at<Item>(items: ArrayLike<Item>, place: number): Item {
  return items[place] as Item;
}
