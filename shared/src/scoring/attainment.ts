/**
 * How far an indicator is attained, 0–100: the points that it gained of those that it could give, gained and lost
 * together. In an arithmetic tree that is the mean of its values on the scale, by the shares of the services that it counts
 * in; in others it follows the convention by which points are shared. `null` where it did not count or could give nothing.
 */
export function attainment(
  gained: number | null | undefined,
  lost: number | null | undefined,
): number | null {
  if (gained === null || gained === undefined || lost === null || lost === undefined) return null;
  const given = gained + lost;
  return given > 0 ? (100 * gained) / given : null;
}
