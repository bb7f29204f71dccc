/** The item with the largest figure, `null` where none has one. The first of several that share it. */
export function findLargest<Item>(
  items: readonly Item[],
  figureOf: (item: Item) => number | null,
): { readonly item: Item; readonly figure: number } | null {
  let largest: { item: Item; figure: number } | null = null;
  for (const item of items) {
    const figure = figureOf(item);
    if (figure !== null && (largest === null || figure > largest.figure)) largest = { item, figure };
  }
  return largest;
}
