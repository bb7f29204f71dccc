import loadHighs from "highs";
import type { SolveProgram } from "../program.ts";
import { solveWithHighs } from "../solve-with-highs.ts";

// Its types are told for CommonJS, where the function is a property; as a module it is the default itself.
const load = loadHighs as unknown as typeof loadHighs.default;

/** The solver of the product, loaded once for a suite. */
export async function loadSolver(): Promise<SolveProgram> {
  return solveWithHighs(await load());
}
