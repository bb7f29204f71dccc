import { type ChangeFactor, type FactorSet, holds } from "./change-factors.ts";

/** What is known of one indicator of one service: a letter of `stateLetters`, and the value where it was measured. */
export interface Cell {
  readonly state: string;
  readonly value: number | null;
}

const measured = "m";
const notApplicable = "n";

/** What one service knows of a question that it was never asked: nothing, and it owes nothing. */
const unasked: Cell = { state: "x", value: null };

/** States by how much is known: a value that was expected and is missing last. */
const knowledge = "-xum";

/** What differs in a cell that both periods have. */
export function cellFactors(before: Cell, after: Cell): ChangeFactor[] {
  const factors: ChangeFactor[] = [];
  const [was, is] = reported(before, after);
  if (was.state === measured && is.state === measured && was.value !== is.value) factors.push("values");
  const moved = reportingFactor(was, is);
  if (moved !== null) factors.push(moved);
  if ((before.state === notApplicable) !== (after.state === notApplicable)) factors.push("applicability");
  return factors;
}

/** A cell in a world: each of its sides as it was, or as it came to be. One that a period lacks is as the other has it. */
export function mixCell(before: Cell | null, after: Cell | null, world: FactorSet): Cell {
  if (before === null || after === null) return before ?? after ?? unasked;
  const { state } = holds(world, "applicability") ? after : before;
  if (state === notApplicable) return { state, value: null };
  const [was, is] = reported(before, after);
  return holds(world, reportingFactor(was, is) ?? "values") ? is : was;
}

/** What was said each time; where the question did not apply, what was said when it did. */
function reported(before: Cell, after: Cell): readonly [Cell, Cell] {
  return [before.state === notApplicable ? after : before, after.state === notApplicable ? before : after];
}

function reportingFactor(was: Cell, is: Cell): "come-in" | "gone-missing" | null {
  const by = knowledge.indexOf(is.state) - knowledge.indexOf(was.state);
  return by === 0 ? null : by > 0 ? "come-in" : "gone-missing";
}
