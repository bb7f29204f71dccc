/** A mark on the time axis: the index of its point, and the year it names where it stands for one. */
export interface TimeTick {
  readonly index: number;
  /** The Gregorian year that begins with the point; `null` where the point's own period is named. */
  readonly year: string | null;
}

/**
 * Picks the points that the time axis marks, at most `most`, evenly thinned from the newest backwards. Where
 * periods are shorter than a year it marks the first of each year by the year, else every period by its name.
 */
export function pickTimeTicks(points: readonly { readonly start: string }[], most: number): TimeTick[] {
  const years = points.map((point) => point.start.slice(0, 4));
  const hasShortPeriods = years.some((year, index) => year === years[index - 1]);
  // The first point may stand in the middle of its year, which then does not begin there.
  const beginsYear = (index: number) =>
    index === 0 ? points[0]?.start.endsWith("-01-01") : years[index] !== years[index - 1];
  const candidates: TimeTick[] = hasShortPeriods
    ? years.flatMap((year, index) => (beginsYear(index) ? [{ index, year }] : []))
    : points.map((_, index) => ({ index, year: null }));
  const stride = Math.max(1, Math.ceil(candidates.length / Math.max(1, most)));
  return candidates.filter((_, index) => (candidates.length - 1 - index) % stride === 0);
}
