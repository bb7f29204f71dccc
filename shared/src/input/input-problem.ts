import type { IngestionProblem, Names } from "../schemas/index.ts";

/** What should stand in a place, and what to do about it that it does not. */
export interface Remedy {
  readonly expected: Names;
  readonly mend: Names;
}

/** One thing that is wrong with a message: `place` is a property such as `levels[1].from`, or null for the whole. */
export function inputProblem(
  code: string,
  place: string | null,
  found: unknown,
  { expected, mend }: Remedy,
): IngestionProblem {
  return { code, row: null, column: place, found: showFound(found), expected, mend };
}

/** Long enough to recognise it by, short enough to read. */
const longestFound = 200;

function showFound(found: unknown): string | null {
  if (found === undefined || found === null) return null;
  const text = typeof found === "string" ? found : JSON.stringify(found);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}
