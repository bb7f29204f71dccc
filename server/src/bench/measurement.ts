/** One figure beside what it is measured against, in the same run. */
export interface Measurement {
  readonly name: string;
  /** What was measured, with its unit. */
  readonly ours: string;
  /** The peer or the limit, with its unit; empty where the figure is for information. */
  readonly against: string;
  /** Ours to the peer's; null for information. */
  readonly ratio: number | null;
  /** What the ratio, or the figure, should be, in words; empty for information. */
  readonly target: string;
  /** Null for information. */
  readonly isMet: boolean | null;
}

/** Seconds that work takes, and what it answers. */
export async function time<Result>(work: () => Promise<Result>): Promise<readonly [number, Result]> {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1000, result];
}

/** The middle of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((left, right) => left - right)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Millions of values in a second. */
export function showRate(values: number, seconds: number): string {
  return `${(values / seconds / 1e6).toFixed(2)} M values/s (${seconds.toFixed(1)} s)`;
}

export function showMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
