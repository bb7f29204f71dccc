/** So few pairs out of order, and the chance of no more of them in a random order, 0–1. */
interface RareDisorder {
  readonly pairs: number;
  readonly chance: number;
}

/**
 * The most pairs out of order that `count` things in random order have, or fewer, with a chance of `rare` at most: the
 * quantile of Kendall's statistic, exactly. How many orders have how many such pairs is built up thing by thing (D. E. Knuth,
 * The Art of Computer Programming 3, section 5.1.1). `null` where even perfect order is not so rare.
 */
export function rareDisorder(count: number, rare: number): RareDisorder | null {
  let chances = [1];
  for (let size = 2; size <= count; size++) chances = withOneMore(chances, size);
  let found: RareDisorder | null = null;
  let sum = 0;
  for (const [pairs, chance] of chances.entries()) {
    sum += chance;
    if (sum > rare) break;
    found = { pairs, chance: sum };
  }
  return found;
}

/** Another thing comes to one of `size` places with the same chance; it is out of order with 0 to `size` − 1 of the others. */
function withOneMore(chances: readonly number[], size: number): number[] {
  const more = new Array<number>(chances.length + size - 1).fill(0);
  for (const [pairs, chance] of chances.entries())
    for (let added = 0; added < size; added++)
      more[pairs + added] = (more[pairs + added] ?? 0) + chance / size;
  return more;
}
