import { quantile } from "../scoring/quantile.ts";
import { drawUniforms, streams } from "./draw-uniforms.ts";
import { type OnProgress, tellProgress } from "./tell-progress.ts";

/** An estimate, and the two ends between which nine of ten of its bootstrap replicates lie. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How much of the variance of a result one factor makes: by itself, and together with whatever it acts with. */
export interface FactorIndices {
  readonly firstOrder: Estimate;
  readonly total: Estimate;
}

export interface VarianceShares {
  readonly mean: number;
  readonly variance: number;
  /** How often the result was computed: samples × (factors + 2). */
  readonly evaluations: number;
  /** Of each factor; nothing where the result does not vary. */
  readonly factors: readonly FactorIndices[];
}

export interface IndicesOptions {
  readonly seed: number;
  /** Base samples. */
  readonly samples: number;
  /** The places of each factor in the point that the result is computed from. A factor may be several numbers. */
  readonly factors: readonly (readonly number[])[];
  readonly coordinates: number;
  /** The result at a point of numbers from 0 to 1. */
  readonly evaluate: (point: Float64Array) => number;
  /** Told in base samples. */
  readonly onProgress?: OnProgress | undefined;
}

/** How often the samples are drawn again, from among themselves, for the error of an estimate. */
const replicates = 500;

/**
 * Variance-based sensitivity indices from two independent samples A and B, and for each factor the points of A with that factor
 * taken from B. First order by Saltelli and others, Computer Physics Communications 181 (2010), table 2 (b); total by Jansen,
 * Computer Physics Communications 117 (1999). Results are taken from their mean, which lowers the error of the first. The error is by the bootstrap, over samples: Archer, Saltelli and Sobol', Journal of
 * Statistical Computation and Simulation 58 (1997). Estimates may lie a little outside of 0–1.
 */
export function estimateIndices(options: IndicesOptions): VarianceShares {
  const { seed, samples, factors, coordinates, evaluate, onProgress } = options;
  const first = new Float64Array(samples);
  const second = new Float64Array(samples);
  const mixed = factors.map(() => new Float64Array(samples));
  const [a, b, point] = [0, 0, 0].map(() => new Float64Array(coordinates)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const tell = tellProgress(samples, onProgress);
  for (let sample = 0; sample < samples; sample++) {
    drawUniforms(seed, streams.sensitivity, sample, a);
    drawUniforms(seed, streams.crossed, sample, b);
    first[sample] = evaluate(a);
    second[sample] = evaluate(b);
    factors.forEach((places, factor) => {
      point.set(a);
      for (const place of places) point[place] = b[place] as number;
      (mixed[factor] as Float64Array)[sample] = evaluate(point);
    });
    tell(sample + 1);
  }
  const all = [...first, ...second];
  const mean = all.reduce((sum, result) => sum + result, 0) / all.length;
  const variance = all.reduce((sum, result) => sum + (result - mean) ** 2, 0) / all.length;
  for (const results of [first, second, ...mixed])
    for (let s = 0; s < samples; s++) results[s] = (results[s] as number) - mean;
  const evaluations = samples * (factors.length + 2);
  if (variance < 1e-18) return { mean, variance: 0, evaluations, factors: [] };
  return {
    mean,
    variance,
    evaluations,
    factors: estimateFactors(first, second, mixed, seed),
  };
}

/** The indices of every factor, each with the spread of its bootstrap replicates. */
function estimateFactors(
  first: Float64Array,
  second: Float64Array,
  mixed: readonly Float64Array[],
  seed: number,
): FactorIndices[] {
  const chosen = new Float64Array(first.length);
  const estimates = mixed.map(() => ({ firstOrder: [] as number[], total: [] as number[] }));
  for (let replicate = 0; replicate < replicates; replicate++) {
    drawUniforms(seed, streams.resampling, replicate, chosen);
    const choose = (place: number) => Math.floor((chosen[place] as number) * first.length);
    mixed.forEach((results, factor) => {
      const { firstOrder, total } = indicesOf(first, second, results, choose);
      estimates[factor]?.firstOrder.push(firstOrder);
      estimates[factor]?.total.push(total);
    });
  }
  return mixed.map((results, factor) => {
    const { firstOrder, total } = indicesOf(first, second, results, (place) => place);
    return {
      firstOrder: withError(firstOrder, estimates[factor]?.firstOrder ?? []),
      total: withError(total, estimates[factor]?.total ?? []),
    };
  });
}

/** Both indices from the samples that `choose` names. */
function indicesOf(
  first: Float64Array,
  second: Float64Array,
  mixed: Float64Array,
  choose: (place: number) => number,
): { readonly firstOrder: number; readonly total: number } {
  const samples = first.length;
  let [sum, squares, products, distances] = [0, 0, 0, 0];
  for (let place = 0; place < samples; place++) {
    const sample = choose(place);
    const a = first[sample] as number;
    const b = second[sample] as number;
    const ab = mixed[sample] as number;
    sum += a + b;
    squares += a * a + b * b;
    products += b * (ab - a);
    distances += (a - ab) ** 2;
  }
  const variance = squares / (2 * samples) - (sum / (2 * samples)) ** 2;
  return {
    firstOrder: products / samples / variance,
    total: distances / (2 * samples) / variance,
  };
}

function withError(value: number, estimates: readonly number[]): Estimate {
  const ascending = estimates.filter(Number.isFinite).sort((x, y) => x - y);
  return { value, low: quantile(ascending, 0.05) ?? value, high: quantile(ascending, 0.95) ?? value };
}
