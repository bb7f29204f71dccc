/** The mean; NaN of none. It lies between the values, so that of equal ones it is they, to the last bit. */
export function meanOf(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const { lowest, highest } = extremesOf(values);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.min(highest, Math.max(lowest, mean));
}

/** The standard deviation of a sample, with n − 1; NaN of fewer than two. */
export function deviationOf(values: readonly number[]): number {
  const { length } = values;
  return length < 2 ? Number.NaN : Math.sqrt((centralMoment(values, 2) * length) / (length - 1));
}

/** The lowest and the highest value, of any number of them. */
export function extremesOf(values: readonly number[]): { readonly lowest: number; readonly highest: number } {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return { lowest, highest };
}

/** Whether all values are the same, or there is none. */
export function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/**
 * Skewness of a sample, G1; NaN of fewer than three values or where all are the same. G1 and G2 are those of most
 * statistics programs: Joanes and Gill, Comparing measures of sample skewness and kurtosis, The Statistician 47 (1998).
 */
export function skewnessOf(values: readonly number[]): number {
  const { length } = values;
  if (length < 3 || isConstant(values)) return Number.NaN;
  const skewness = centralMoment(values, 3) / centralMoment(values, 2) ** 1.5;
  return (skewness * Math.sqrt(length * (length - 1))) / (length - 2);
}

/** Excess kurtosis of a sample, G2: 0 for a normal distribution; NaN of fewer than four values or where all are the same. */
export function kurtosisOf(values: readonly number[]): number {
  const { length } = values;
  if (length < 4 || isConstant(values)) return Number.NaN;
  const excess = centralMoment(values, 4) / centralMoment(values, 2) ** 2 - 3;
  return ((length - 1) / ((length - 2) * (length - 3))) * ((length + 1) * excess + 6);
}

function centralMoment(values: readonly number[], order: number): number {
  const mean = meanOf(values);
  return meanOf(values.map((value) => (value - mean) ** order));
}
