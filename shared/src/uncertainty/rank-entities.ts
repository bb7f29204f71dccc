/**
 * Writes the rank of each score into `into`, as `rankScores` counts them (1, 2, 2, 4; equal to nine decimals shares a rank);
 * 0 for one that has no score (NaN). The scores are rounded to nine decimals where they stand.
 */
export function rankEntities(scores: Float64Array, into: Int32Array): void {
  let ranked = 0;
  for (let entity = 0; entity < scores.length; entity++) {
    const score = Math.round((scores[entity] as number) * 1e9) / 1e9;
    scores[entity] = score;
    if (!Number.isNaN(score)) ranked++;
  }
  // NaN sorts to the end.
  const ascending = scores.slice().sort().subarray(0, ranked);
  for (let entity = 0; entity < scores.length; entity++) {
    const score = scores[entity] as number;
    into[entity] = Number.isNaN(score) ? 0 : 1 + ranked - countNotAbove(ascending, score);
  }
}

function countNotAbove(ascending: Float64Array, score: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] as number) <= score) from = middle + 1;
    else to = middle;
  }
  return from;
}
