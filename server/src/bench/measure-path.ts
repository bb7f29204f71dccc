import type { Aggregation, ComputedMethodology, Dimension } from "@marsad/shared/methodology";
import { type EntityFacts, findPath, type SolveProgram, solveWithHighs } from "@marsad/shared/path";
import loadHighs from "highs";
import type { Measurement } from "./measurement.ts";

// Its types are told for CommonJS, where the function is a property; as a module it is the default itself.
const load = loadHighs as unknown as typeof loadHighs.default;

const names = { en: "Name" };
const [services, indicators] = [24, 20];

/** Made entities of which each kind of rule book is measured; the slowest is told. */
const entities = 5;

/** ms that a path of the largest usual entity may take. */
const limit = 1000;

/** The path to the benchmark of an entity of 24 services × 20 indicators, by each way of combining; the solver is loaded before. */
export async function measurePath(): Promise<Measurement[]> {
  const solve = solveWithHighs(await load());
  return (["arithmetic", "weakest-link", "geometric"] as const).map((aggregation) => {
    const found = Array.from({ length: entities }, (_, seed) =>
      seek(makeFacts(aggregation, seed + 1), solve),
    );
    const slowest = Math.max(...found.map(({ ms }) => ms));
    const proven = found.filter(({ isProven }) => isProven).length;
    return {
      name: `Path to the benchmark, ${services} services × ${indicators} indicators, dimensions ${aggregation}`,
      ours: `${Math.round(slowest)} ms, the slowest of ${entities}; proven to be best: ${proven} of ${entities}`,
      against: "1 s",
      ratio: slowest / limit,
      target: "under 1 s",
      isMet: slowest < limit,
    };
  });
}

function seek(facts: EntityFacts, solve: SolveProgram): { readonly ms: number; readonly isProven: boolean } {
  const start = performance.now();
  const { outcome, effort, bound } = findPath(facts, solve);
  const ms = performance.now() - start;
  if (outcome !== "reached") throw new Error(`the benchmark was not reached: ${outcome}`);
  return { ms, isProven: bound === effort };
}

/** Four dimensions of five indicators each: two yes or no, a ladder of five rungs, two percentages. */
function makeFacts(aggregation: Aggregation, seed: number): EntityFacts {
  const next = createDraws(seed);
  const values = () => [0.6, 0.6].map((share) => Number(next() < share)).concat([1 + Math.floor(4 * next())]);
  return {
    methodology: makeMethodology(aggregation),
    kind: "municipality",
    benchmark: { value: 90, comparator: ">=" },
    services: Array.from({ length: services }, (_, place) => ({
      code: `s${place}`,
      values: Array.from({ length: 4 }, () => [...values(), 40 + 60 * next(), 40 + 60 * next()]).flat(),
      states: "m".repeat(indicators),
      segments: [],
      channels: [],
      volume: 1 + Math.floor(1000 * next()),
    })),
  };
}

function makeMethodology(aggregation: Aggregation): ComputedMethodology {
  const source = { title: names };
  const dimensions = Array.from({ length: 4 }, (_, at): Dimension => {
    const make = (place: number, weight: number) => {
      return { code: `i${at}-${place}`, names, weight, missing: "zero", source } as const;
    };
    return {
      ...{ code: `d${at}`, names, weight: 1 + at, aggregation },
      children: [
        { ...make(0, 1), kind: "yes-no", goalposts: { worst: 0, best: 1 } },
        { ...make(1, 2), kind: "yes-no", goalposts: { worst: 0, best: 1 } },
        {
          ...make(2, 3),
          ...{ kind: "ladder", goalposts: { worst: 1, best: 5 } },
          steps: [1, 2, 3, 4, 5].map((value) => ({ value, names })),
        },
        { ...make(3, 1), kind: "percentage", goalposts: { worst: 0, best: 100 } },
        { ...make(4, 1.5), kind: "percentage", goalposts: { worst: 20, best: 95 } },
      ],
    };
  });
  return {
    ...{ version: "1", names, sources: [], scoring: "computed", aggregation: "arithmetic", dimensions },
    levels: [0, 60, 75, 85, 95].map((from) => ({ code: `from-${from}`, names, from })),
    coverageFloor: 0.5,
    rollup: { entity: "by-volume", group: "mean-of-entities" },
  };
}

/** The same draws from 0 to 1 at every run (a linear congruential generator, Numerical Recipes). */
function createDraws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (1_664_525 * state + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
