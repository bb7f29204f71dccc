import loadHighs from "highs";
import type { LoadSolver, SolveProgram } from "../program.ts";
import { solveWithHighs } from "../solve-with-highs.ts";

// Its types are told for CommonJS, where the function is a property; as a module it is the default itself.
const load = loadHighs as unknown as typeof loadHighs.default;

let solver: Promise<SolveProgram> | undefined;

/** The solver of the product, loaded once for a suite. */
export const loadSolver: LoadSolver = () => {
  solver ??= load().then(solveWithHighs);
  return solver;
};
