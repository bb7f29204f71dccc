import type { PeriodFacts } from "../changes/period-facts.ts";
import { type CompiledMethodology, compileMethodology } from "../scoring/compile-methodology.ts";
import { flattenGroups } from "./flatten-groups.ts";
import { layOutServices } from "./lay-out-services.ts";
import { placeValues } from "./place-values.ts";
import { scoreRows } from "./score-rows.ts";
import { nominalWeights, weighPatterns } from "./weigh-rows.ts";
import type { World } from "./world.ts";

/** Scores the entities of a period again and again, in one world after the other. */
export interface WorldScorer {
  readonly compiled: CompiledMethodology;
  readonly entities: number;
  /** Writes the score of each entity (0–100; NaN where it has none), in the order of the facts, into `into`. */
  readonly score: (world: World, into: Float64Array) => void;
}

/**
 * Makes ready what does not change from one world to the next. Scores are those of `scoreService` and `rollUpServices` under a rule
 * book that says what the world says; in the official world, those of the period.
 */
export function createWorldScorer({ methodology, entities }: PeriodFacts): WorldScorer {
  const compiled = compileMethodology(methodology);
  const sheet = layOutServices(compiled, { entities });
  const groups = flattenGroups(compiled);
  const scores = new Float64Array(sheet.rows);
  const bySlot = new Float64Array(groups.width);
  const weights = new Float64Array(sheet.patterns.length);
  const shares = new Float64Array(compiled.nodes.length);
  const nominal = new Float64Array(compiled.indicators.length);
  const placements = new Map<string, Float64Array>();
  const isAlwaysScored = methodology.coverageFloor === 0;
  const isPooled = methodology.rollup.entity === "pooled-by-applicable-weight";
  let weighed: string | null = null;

  const placementOf = ({ normalisation, missing }: World): Float64Array => {
    const key = `${normalisation} ${missing}`;
    const placed = placements.get(key) ?? placeValues(compiled, sheet, groups, normalisation, missing);
    placements.set(key, placed);
    return placed;
  };

  const score = (world: World, into: Float64Array): void => {
    groups.slotOf.forEach((slot, node) => {
      if (slot !== -1) bySlot[slot] = world.weights[node] as number;
    });
    scoreRows(groups, bySlot, world.combination, placementOf(world), scores);
    // Without a floor, and unless services are pooled, weights only decide about services that reported nothing.
    if (weighed !== world.missing || !isAlwaysScored || isPooled) {
      nominalWeights(compiled, world.weights, shares, nominal);
      weighPatterns(compiled, sheet, nominal, world.missing, weights);
      weighed = world.missing;
    }
    for (let entity = 0; entity < into.length; entity++) into[entity] = rollUp(entity);
  };

  /** As `rollUpServices` does, with the same steps in the same order. */
  const rollUp = (entity: number): number => {
    const { starts, rowOf, patternOf, volumes } = sheet;
    const rule = methodology.rollup.entity;
    const weightOf = (service: number): number => {
      const counted = weights[patternOf[rowOf[service] as number] as number] as number;
      if (counted === 0 || isPooled) return counted;
      return rule === "by-volume" ? (volumes[service] as number) : 1;
    };
    const [start, end] = [starts[entity] as number, starts[entity + 1] as number];
    let total = 0;
    for (let service = start; service < end; service++) total += weightOf(service);
    if (total === 0) return Number.NaN;
    let shared = 0;
    let mean = 0;
    for (let service = start; service < end; service++) {
      const share = weightOf(service) / total;
      if (share === 0) continue;
      shared += share;
      mean += share * (scores[rowOf[service] as number] as number);
    }
    return Math.min(100, mean / shared);
  };

  return { compiled, entities: entities.length, score };
}
