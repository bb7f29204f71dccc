import {
  type EntityFacts,
  type EntityPath,
  findPath,
  type PathWishes,
  type SolveProgram,
  solveWithHighs,
} from "@marsad/shared/path";
import address from "highs/runtime?url";

/** What is asked of the worker; each question is answered by its number. */
export interface PathQuestion {
  readonly number: number;
  readonly facts: EntityFacts;
  readonly wishes: PathWishes;
}

export interface PathAnswer {
  readonly number: number;
  /** `null` where it could not be sought: the solver did not come, or does not run here. */
  readonly path: EntityPath | null;
  /** Seconds that the search took, with the loading of the solver where it was needed. */
  readonly seconds: number;
}

let solver: Promise<SolveProgram> | undefined;

/** The solver, loaded when it is first needed. What fails is not tried again: another try of the page is another worker. */
function loadSolver(): Promise<SolveProgram> {
  solver ??= startSolver();
  return solver;
}

async function startSolver(): Promise<SolveProgram> {
  const { default: loadHighs } = await import("highs");
  return solveWithHighs(await loadHighs({ locateFile: () => address }));
}

/** Seeks paths apart from the page, so that it stays at work meanwhile. */
addEventListener("message", async ({ data }: MessageEvent<PathQuestion>) => {
  const { number, facts, wishes } = data;
  const start = performance.now();
  const path = await findPath(facts, loadSolver, wishes).catch(() => null);
  const answer: PathAnswer = { number, path, seconds: (performance.now() - start) / 1000 };
  postMessage(answer);
});
