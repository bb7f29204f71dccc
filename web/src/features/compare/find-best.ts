/**
 * The places of the best of some figures, the highest or the lowest; more than one where they are equal. None where fewer than two are
 * known, or where all known are equal: then nobody stands out. Give figures as they are shown, so that what reads equal is equal.
 */
export function findBest(figures: readonly (number | null)[], best: "highest" | "lowest"): readonly number[] {
  const known = figures.filter((figure) => figure !== null);
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  if (known.length < 2 || lowest === highest) return [];
  const wanted = best === "highest" ? highest : lowest;
  return figures.flatMap((figure, place) => (figure === wanted ? [place] : []));
}
