/**
 * The `share` quantile (0–1) of numbers that ascend, by the R-7 method, which interpolates between neighbours; `null`
 * of none. Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996).
 */
export function quantile(ascending: readonly number[], share: number): number | null {
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)];
  const above = ascending[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}
