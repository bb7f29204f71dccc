import { type Heights, stand, standAt } from "./climbing.ts";
import type { EntityFacts } from "./entity-facts.ts";
import type { Climb } from "./list-climbs.ts";
import type { WhatIf } from "./what-if.ts";

/** One step of a path: an indicator of a service brought from where it is to a better value. */
export interface PathStep {
  readonly service: string;
  readonly indicator: string;
  /** `null` where it is missing now. */
  readonly from: number | null;
  readonly target: number;
  /** Steps of the scale that it goes up: rungs of a ladder, levels of a percentage or a number. */
  readonly height: number;
  readonly effort: number;
  /** Points that it adds to the entity, those before it being taken; they add up to all that the path adds. */
  readonly gain: number;
  /** The entity's score once it is taken. */
  readonly score: number;
  readonly isPinned: boolean;
  readonly date: string | null;
}

/**
 * The steps of a path in the order in which they are best taken, each with what it adds there by the engine: dated ones
 * by their dates, then those that add most for their effort after what is already taken; of two alike the earlier in the facts.
 */
export function orderPath(
  facts: EntityFacts,
  whatIf: WhatIf,
  climbs: readonly Climb[],
  heights: Heights,
): PathStep[] {
  const taken = climbs.flatMap((climb, place) => {
    const height = heights[place] ?? 0;
    return height > 0 ? [{ climb, height }] : [];
  });
  let score = standAt(whatIf, climbs, []);
  const { shares } = whatIf.judge();
  const rest = new Set(taken);
  const gains = new Map<Taken, number>();
  const weigh = (service: number) => {
    const before = whatIf.judgements[service]?.score ?? 0;
    for (const step of rest) {
      if (step.climb.service !== service) continue;
      stand(whatIf, step.climb, step.height);
      const gain = (whatIf.judgements[service]?.score ?? 0) - before;
      stand(whatIf, step.climb, 0);
      gains.set(step, ((shares[service] ?? 0) * gain) / (step.climb.effort * step.height));
    }
  };
  for (const service of new Set(taken.map(({ climb }) => climb.service))) weigh(service);
  const steps: PathStep[] = [];
  while (rest.size > 0) {
    const next = [...rest].reduce((best, step) => (comesBefore(step, best, gains) ? step : best));
    rest.delete(next);
    stand(whatIf, next.climb, next.height);
    const reached = whatIf.judge().score;
    steps.push(toStep(facts, whatIf, next, { gain: reached - score, score: reached }));
    score = reached;
    weigh(next.climb.service);
  }
  return steps;
}

interface Taken {
  readonly climb: Climb;
  readonly height: number;
}

function comesBefore(one: Taken, other: Taken, gains: ReadonlyMap<Taken, number>): boolean {
  const [first, second] = [one.climb.date ?? "9999-99-99", other.climb.date ?? "9999-99-99"];
  if (first !== second) return first < second;
  // What differs in its last bits alone is alike.
  return (gains.get(one) ?? 0) > (gains.get(other) ?? 0) + 1e-12;
}

function toStep(
  { services }: EntityFacts,
  { compiled }: WhatIf,
  { climb, height }: Taken,
  made: Pick<PathStep, "gain" | "score">,
): PathStep {
  const { service, place, from, steps, effort, least, date } = climb;
  return {
    service: services[service]?.code ?? "",
    indicator: compiled.indicators[place]?.code ?? "",
    from,
    target: steps[height - 1]?.target ?? Number.NaN,
    height,
    effort: effort * height,
    ...made,
    isPinned: least > 0,
    date,
  };
}
