/** The text of a gap: the middle and the width it takes, in pixels. */
export interface GapLabel {
  readonly middle: number;
  readonly width: number;
}

/**
 * Puts each text into the first row where it touches none placed before, moved inside `from`–`to` where it would
 * stick out. `null` for a text that fits in no row: its gap is still drawn, and read out with its point.
 */
export function placeGapLabels(
  labels: readonly GapLabel[],
  rows: number,
  [from, to]: readonly [number, number],
): ({ readonly row: number; readonly middle: number } | null)[] {
  const ends: number[] = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  return labels.map(({ middle: wanted, width }) => {
    const middle = Math.max(from + width / 2, Math.min(to - width / 2, wanted));
    const row = ends.findIndex((end) => middle - width / 2 > end);
    if (row === -1) return null;
    ends[row] = middle + width / 2;
    return { row, middle };
  });
}
