import type { Level } from "./methodology.ts";
import { type MethodologyProblem, methodologyProblem } from "./methodology-problem.ts";

/** What is wrong with a level scale: its bands start at 0, ascend within 0–100 and have codes of their own. */
export function validateLevels(levels: readonly Level[]): MethodologyProblem[] {
  const first = levels[0]?.from;
  const start =
    first === 0 ? [] : [methodologyProblem("levels[0].from", "levels-not-from-zero", first ?? "[]")];
  return [...start, ...levels.flatMap((level, index) => validateLevel(level, levels.slice(0, index), index))];
}

function validateLevel(level: Level, lower: readonly Level[], index: number): MethodologyProblem[] {
  const place = `levels[${index}]`;
  const previous = lower.at(-1);
  return [
    ...(level.from < 0 || level.from > 100
      ? [methodologyProblem(`${place}.from`, "level-off-scale", level.from)]
      : []),
    ...(previous !== undefined && level.from <= previous.from
      ? [methodologyProblem(`${place}.from`, "levels-not-ascending", level.from)]
      : []),
    ...(lower.some(({ code }) => code === level.code)
      ? [methodologyProblem(`${place}.code`, "duplicate-level", level.code)]
      : []),
  ];
}
