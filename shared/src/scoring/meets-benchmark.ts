import { roundScore } from "./round-score.ts";

/** The line of a programme: 90 with `>=` is met at 90, with `>` only above it. */
export interface Benchmark {
  readonly value: number;
  readonly comparator: ">=" | ">";
}

/** Whether a score meets the benchmark; both as they are compared, to nine decimals. */
export function meetsBenchmark(score: number, { value, comparator }: Benchmark): boolean {
  const exact = roundScore(score);
  return comparator === ">=" ? exact >= roundScore(value) : exact > roundScore(value);
}
