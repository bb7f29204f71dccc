/** The type of an element, and of a list of them, as PostgreSQL numbers types. */
const doubleType = 701;
export const doubleListType = 1022;

const headSize = 20;
const elementSize = 12;

/**
 * Numbers as a `double precision[]` in PostgreSQL's binary format (`array_send`): nothing is turned into digits and back.
 * An unknown number, null, is written as NaN; PostgreSQL takes NaN for equal to itself, so that it can be found again.
 */
export function encodeDoubles(numbers: readonly (number | null)[]): Buffer {
  const bytes = Buffer.allocUnsafe(headSize + elementSize * numbers.length);
  bytes.writeInt32BE(1, 0);
  bytes.writeInt32BE(0, 4);
  bytes.writeInt32BE(doubleType, 8);
  bytes.writeInt32BE(numbers.length, 12);
  bytes.writeInt32BE(1, 16);
  let at = headSize;
  for (const number of numbers) {
    bytes.writeInt32BE(8, at);
    at = bytes.writeDoubleBE(number ?? Number.NaN, at + 4);
  }
  return bytes;
}
