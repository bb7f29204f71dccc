import type { Choices } from "./choices.ts";
import type { Program, ProgramRow } from "./program.ts";

/** What is asked of a choice of one option for each service. */
export interface Ask {
  /** Points of the entity that it must reach; left out where as many as possible are wanted, at no more than `effort`. */
  readonly score?: number;
  /** No choice takes less, as is known. */
  readonly least: number;
  readonly effort?: number;
}

/** Points in rows are counted in ten-thousandths: solvers hold a row to a millionth of its own unit. */
const unit = 10_000;

/**
 * The choice of one option for each service as a program, its columns being the options service by service: the one with
 * the least effort that reaches a score, or the one that reaches most at an effort.
 */
export function buildProgram(choices: Choices, { score, least, effort }: Ask): Program {
  const all = choices.flatMap(({ share, options }) => options.map((option) => ({ ...option, share })));
  const terms = (select: (option: (typeof all)[number]) => number) =>
    new Map(all.map((option, column) => [column, select(option)]));
  const rows: ProgramRow[] = [];
  let first = 0;
  for (const { options } of choices) {
    const own = new Map(options.map((_, at) => [first + at, 1]));
    rows.push({ terms: own, atLeast: 1, atMost: 1 });
    first += options.length;
  }
  rows.push({ terms: terms((option) => option.effort), atLeast: least, ...(effort && { atMost: effort }) });
  if (score !== undefined) {
    const points = terms((option) => unit * option.share * option.score);
    rows.push({ terms: points, atLeast: unit * score });
  }
  const columns = all.map((option) => ({
    cost: score === undefined ? -unit * option.share * option.score : option.effort,
    ...{ lower: 0, upper: 1, isWhole: true },
  }));
  return { columns, rows };
}
