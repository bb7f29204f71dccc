import { type Benchmark, meetsBenchmark } from "../scoring/meets-benchmark.ts";
import { roundScore } from "../scoring/round-score.ts";
import { estimateSlope, type Slope } from "./estimate-slope.ts";

/** A period of a trend: when its score was, in any unit of time, and by which rules; `null` where there is none. */
interface ProjectedPoint {
  readonly at: number;
  readonly score: number | null;
  readonly methodology: string;
}

/** What the projection rests on: points by their place in what was given. */
interface Basis {
  /** Scores that count, the newest last. */
  readonly used: readonly number[];
  /** Scores before a change of method, which do not. */
  readonly leftOut: number;
}

/** When a line is reached at the pace so far, or why that cannot be said. */
export type Projection =
  /** There is no score at all. */
  | ({ readonly outcome: "unscored" } & Basis)
  /** The newest score meets the line: there is nothing to project. */
  | ({ readonly outcome: "meets" } & Basis)
  /** Fewer than four scores by the present rules. */
  | ({ readonly outcome: "too-few" } & Basis)
  /** The limits of the slope hold zero: it may as well stand still. */
  | ({ readonly outcome: "no-trend"; readonly slope: Slope } & Basis)
  /** It goes away from the line. */
  | ({ readonly outcome: "falling"; readonly slope: Slope } & Basis)
  /** It rises, and reaches the line only after `until`, the end of what is projected. */
  | ({ readonly outcome: "beyond"; readonly slope: Slope; readonly until: number } & Basis)
  | ({
      readonly outcome: "reached";
      readonly slope: Slope;
      readonly until: number;
      /** When, at the slope itself and at its upper limit. */
      readonly at: number;
      readonly soonest: number;
      /** At its lower limit; `null` where that is after `until`. */
      readonly latest: number | null;
    } & Basis);

/**
 * When the newest score of a trend, in order of time, reaches the benchmark if it goes on as it went. Only scores since the last
 * change of method count: those before are not comparable. It starts from the newest score, and looks no further ahead than
 * the scores that count reach back.
 */
export function projectBenchmark(points: readonly ProjectedPoint[], benchmark: Benchmark): Projection {
  const scored = points.flatMap(({ at, score, methodology }, place) =>
    score === null ? [] : [{ at, score: roundScore(score), methodology, place }],
  );
  const newest = scored.at(-1);
  if (newest === undefined) return { outcome: "unscored", used: [], leftOut: 0 };
  const otherMethod = scored.findLastIndex(({ methodology }) => methodology !== newest.methodology);
  const under = scored.slice(otherMethod + 1);
  const basis = { used: under.map(({ place }) => place), leftOut: otherMethod + 1 };

  if (meetsBenchmark(newest.score, benchmark)) return { outcome: "meets", ...basis };
  const slope = estimateSlope(under);
  if (slope === null) return { outcome: "too-few", ...basis };
  if (slope.upper < 0) return { outcome: "falling", slope, ...basis };
  if (slope.lower <= 0) return { outcome: "no-trend", slope, ...basis };

  const reachedAt = (pace: number) => newest.at + (benchmark.value - newest.score) / pace;
  const until = 2 * newest.at - (under[0]?.at ?? newest.at);
  const at = reachedAt(slope.slope);
  if (at > until) return { outcome: "beyond", slope, until, ...basis };
  const latest = reachedAt(slope.lower);
  return {
    outcome: "reached",
    slope,
    until,
    at,
    soonest: reachedAt(slope.upper),
    latest: latest > until ? null : latest,
    ...basis,
  };
}
