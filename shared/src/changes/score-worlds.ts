import { type GroupMember, rollUpEntities, sharesOfMembers } from "../scoring/roll-up-entities.ts";
import { type EntityScore, rollUpServices } from "../scoring/roll-up-services.ts";
import { type FactorSet, setOf } from "./change-factors.ts";
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
  readonly bookOf: (world: FactorSet) => RuleBook;
  readonly judge: (pair: ServicePair, world: FactorSet) => WorldJudgement;
}

/** Scores worlds: their services, rolled up into entities, and those into the group. */
export function createWorldScorer(scoring: WorldScoring): (world: FactorSet) => WorldScore {
  const { subject, pairs, bookOf } = scoring;
  const entities = placesByEntity(pairs).map((places) => createEntityScorer(scoring, places));
  return (world) => {
    const shares = new Float64Array(pairs.length);
    const scores = entities.map((score) => score(world));
    const { compiled } = bookOf(world);
    const members = scores.map(({ score }) => toMember(score));
    const weights = subject === "entity" ? [1] : sharesOfMembers(compiled, members);
    scores.forEach(({ present, score }, entity) => {
      present.forEach((place, service) => {
        shares[place] = (weights[entity] as number) * (score.shares[service] as number);
      });
    });
    const score = subject === "entity" ? scores[0]?.score.score : rollUpEntities(compiled, members).score;
    return { score: score ?? Number.NaN, shares };
  };
}

/** An entity in a world, and the places of its services that are part of it. */
interface WorldEntity {
  readonly present: readonly number[];
  readonly score: EntityScore;
}

/** No score depends on it: what meets it is counted beside. */
const noBenchmark = { value: 100, comparator: ">=" } as const;

const ofAll = setOf("weights", "method");
const none = new Float64Array(0);

/** Scores one entity; once for all the worlds that are the same to it. */
function createEntityScorer({ pairs, bookOf, judge }: WorldScoring, places: readonly number[]) {
  const known = new Map<FactorSet, WorldEntity>();
  const own = places.reduce((set, place) => set | at(pairs, place).factors, ofAll);
  return (world: FactorSet): WorldEntity => {
    const found = known.get(world & own);
    if (found !== undefined) return found;
    const present = places.filter((place) => isPresent(at(pairs, place), world));
    const services = present.map((place) => {
      const pair = at(pairs, place);
      const { judgement } = judge(pair, world);
      // The points of indicators and dimensions are half of the work, and nothing here reads them.
      const score = { ...judgement, gained: none, lost: none, dimensionScores: none };
      return { judgement: score, volume: volumeIn(pair, world) };
    });
    const compiled = { ...bookOf(world).compiled, indicators: [], dimensions: [] };
    const made = { present, score: rollUpServices(compiled, services, noBenchmark) };
    known.set(world & own, made);
    return made;
  };
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

/** Places of the services of each entity. */
function placesByEntity(pairs: readonly ServicePair[]): number[][] {
  const places = new Map<string, number[]>();
  for (const [place, { entity }] of pairs.entries()) {
    const own = places.get(entity);
    if (own === undefined) places.set(entity, [place]);
    else own.push(place);
  }
  return [...places.values()];
}

function at(pairs: readonly ServicePair[], place: number): ServicePair {
  return pairs[place] as ServicePair;
}
