import {
  type EntityFacts,
  type EntityPath,
  findPath,
  type PathWishes,
  solveWithHighs,
} from "@marsad/shared/path";
import loadHighs from "highs";
import address from "highs/runtime?url";

/** What is asked of the worker; answers come in the order of the questions, by their number. */
export interface PathQuestion {
  readonly number: number;
  readonly facts: EntityFacts;
  readonly wishes: PathWishes;
}

export interface PathAnswer {
  readonly number: number;
  readonly path: EntityPath;
  /** Seconds that the search took, the solver being there. */
  readonly seconds: number;
}

const solver = loadHighs({ locateFile: () => address }).then(solveWithHighs);

/** Seeks paths apart from the page, so that it stays at work meanwhile. */
addEventListener("message", async ({ data }: MessageEvent<PathQuestion>) => {
  const { number, facts, wishes } = data;
  const solve = await solver;
  const start = performance.now();
  const path = findPath(facts, solve, wishes);
  const answer: PathAnswer = { number, path, seconds: (performance.now() - start) / 1000 };
  postMessage(answer);
});

// What fails while the solver is loaded is no error of the worker unless it is made one.
solver.catch((fault: unknown) => {
  setTimeout(() => {
    throw fault;
  });
});
