/**
 * What a source yields until `signal` is aborted; then throws its reason at once, even while the source keeps it
 * waiting, and leaves the source as it is.
 */
export async function* readUntil<Item>(
  source: AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const iterator = source[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await nextUntil(iterator, signal);
    if (done) return;
    yield value;
  }
}

function nextUntil<Item>(iterator: AsyncIterator<Item>, signal: AbortSignal): Promise<IteratorResult<Item>> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}
