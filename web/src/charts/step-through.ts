/**
 * Where a key leads among `count` points, in time order left to right: the arrows to the neighbour, Home and End to
 * the first and last, Escape to none. `undefined` for every other key. From nowhere an arrow leads to the newest.
 */
export function stepThrough(key: string, active: number | null, count: number): number | null | undefined {
  const last = count - 1;
  switch (key) {
    case "ArrowLeft":
      return active === null ? last : Math.max(0, active - 1);
    case "ArrowRight":
      return active === null ? last : Math.min(last, active + 1);
    case "Home":
      return 0;
    case "End":
      return last;
    case "Escape":
      return null;
    default:
      return undefined;
  }
}
