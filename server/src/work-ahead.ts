/**
 * Takes items from a source before they are asked for, one at each turn of the event loop and up to so many: what it
 * takes to make them is done while we wait for others, the database for example. What goes wrong is thrown to whoever
 * asks.
 */
export function workAhead<Item>(source: Iterable<Item>, atMost: number): Iterable<Item> {
  const items = source[Symbol.iterator]();
  const made: (() => IteratorResult<Item>)[] = [];
  let isOver = false;
  let isWorking = true;
  const make = () => {
    try {
      const item = items.next();
      isOver = item.done === true;
      made.push(() => item);
    } catch (error) {
      isOver = true;
      made.push(() => {
        throw error;
      });
    }
  };
  const work = () => {
    isWorking = !isOver && made.length < atMost;
    if (!isWorking) return;
    make();
    setImmediate(work);
  };
  setImmediate(work);
  return {
    *[Symbol.iterator]() {
      for (;;) {
        if (made.length === 0) make();
        const item = made.shift()?.();
        if (item === undefined || item.done) return;
        yield item.value;
        if (!isWorking) setImmediate(work);
        isWorking = true;
      }
    },
  };
}
