/** The sum of the numbers that are known. */
export function addKnown(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) if (!Number.isNaN(number)) total += number;
  return total;
}
