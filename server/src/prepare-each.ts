import { setImmediate } from "node:timers/promises";

/**
 * What `prepare` makes of each item, in their order. With `ahead` the next one is begun when the caller has turned to the
 * one before, so that it is made while that waits for others, the database for example. What goes wrong is thrown when
 * its turn comes.
 */
export async function* prepareEach<Item, Result>(
  items: readonly Item[],
  prepare: (item: Item) => Promise<Result>,
  { ahead }: { readonly ahead: boolean },
): AsyncGenerator<Result> {
  let begun: Promise<Result> | null = null;
  for (const [place, item] of items.entries()) {
    const result = await (begun ?? prepare(item));
    const next = items[place + 1];
    begun = ahead && next !== undefined ? setImmediate().then(() => prepare(next)) : null;
    begun?.catch(() => {});
    yield result;
  }
}
