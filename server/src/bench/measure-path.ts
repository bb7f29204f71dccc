import type { Aggregation, ComputedMethodology, Dimension } from "@marsad/shared/methodology";
import {
  type EntityFacts,
  findPath,
  type LoadSolver,
  noWishes,
  type PathWishes,
  solveWithHighs,
} from "@marsad/shared/path";
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

/** What a step takes, for two ways of searching: one unit, and amounts that are too fine to be counted. */
const efforts = {
  "1 for each step": () => 1,
  "an amount of money for each step": (next: () => number) => 1000 + Math.round(100_000 * next()) / 100,
} as const;

/** The path to the benchmark of an entity of 24 services × 20 indicators, by each way of combining; the solver is loaded before. */
export async function measurePath(): Promise<Measurement[]> {
  const solver = load().then(solveWithHighs);
  const loadSolver = () => solver;
  await solver;
  const results: Measurement[] = [];
  for (const aggregation of ["arithmetic", "weakest-link", "geometric"] as const) {
    for (const [effort, makeEffort] of Object.entries(efforts)) {
      const found: Sought[] = [];
      for (let seed = 1; seed <= entities; seed++)
        found.push(await seek(makeFacts(aggregation, seed), loadSolver, makeWishes(makeEffort, seed)));
      const slowest = Math.max(...found.map(({ ms }) => ms));
      const proven = found.filter(({ isProven }) => isProven).length;
      results.push({
        name: `Path to the benchmark, ${services} services × ${indicators} indicators, dimensions ${aggregation}, effort ${effort}`,
        ours: `${Math.round(slowest)} ms, the slowest of ${entities}; proven to be best: ${proven} of ${entities}`,
        against: "1 s",
        ratio: slowest / limit,
        target: "under 1 s",
        isMet: slowest < limit,
      });
    }
  }
  return results;
}

interface Sought {
  readonly ms: number;
  readonly isProven: boolean;
}

async function seek(facts: EntityFacts, loadSolver: LoadSolver, wishes: PathWishes): Promise<Sought> {
  const start = performance.now();
  const { outcome, effort, bound } = await findPath(facts, loadSolver, wishes);
  const ms = performance.now() - start;
  if (outcome !== "reached") throw new Error(`the benchmark was not reached: ${outcome}`);
  return { ms, isProven: bound === effort };
}

/** An effort for each indicator, the same for all services, as a methodology would say it. */
function makeWishes(makeEffort: (next: () => number) => number, seed: number): PathWishes {
  const next = createDraws(seed);
  const made = Array.from({ length: 4 }, (_, at) =>
    Array.from({ length: 5 }, (_, place) => ({ indicator: `i${at}-${place}`, effort: makeEffort(next) })),
  ).flat();
  const of = (service: number) => made.map((each) => ({ ...each, service: `s${service}` }));
  return { ...noWishes, efforts: Array.from({ length: services }, (_, at) => of(at)).flat() };
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
