import type { RankingFrame } from "./ranking-frame.ts";

/** What is in a list or a set; `null` for anything else. */
const elementsOf = (value: unknown): readonly unknown[] | null =>
  Array.isArray(value) || value instanceof Set ? [...value] : null;

function isSame(one: unknown, other: unknown): boolean {
  const [first, second] = [elementsOf(one), elementsOf(other)];
  if (first === null || second === null) return Object.is(one, other);
  return first.length === second.length && first.every((each, place) => Object.is(each, second[place]));
}

/** Whether every row is drawn alike with both: lists and sets are the same when they hold the same. */
export function isSameFrame(one: RankingFrame, other: RankingFrame): boolean {
  const names = Object.keys(other) as (keyof RankingFrame)[];
  return names.every((name) => isSame(one[name], other[name]));
}
