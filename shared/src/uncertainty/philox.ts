/** What each round multiplies by, and what the key grows by between rounds: the constants of the paper. */
const multipliers = [0xd2511f53, 0xcd9e8d57] as const;
const growth = [0x9e3779b9, 0xbb67ae85] as const;
const rounds = 10;

/**
 * Four random words of 32 bits for a place (`counter`, four words) in the sequence of a `key` (two words), written into
 * `into`. Nothing is remembered between calls: a place says the same whoever asks, in whichever order, on whichever machine,
 * for only whole numbers of 32 bits are reckoned with.
 *
 * Philox 4×32 with ten rounds: Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3, Proceedings of
 * SC11 (2011).
 */
export function philox(counter: readonly number[], key: readonly number[], into: Uint32Array): void {
  let [a, b, c, d] = [counter[0] ?? 0, counter[1] ?? 0, counter[2] ?? 0, counter[3] ?? 0];
  let [left, right] = [key[0] ?? 0, key[1] ?? 0];
  for (let round = 0; round < rounds; round++) {
    const [high0, high1] = [highProduct(multipliers[0], a), highProduct(multipliers[1], c)];
    const [low0, low1] = [Math.imul(multipliers[0], a), Math.imul(multipliers[1], c)];
    [a, b, c, d] = [high1 ^ b ^ left, low1, high0 ^ d ^ right, low0];
    left = (left + growth[0]) | 0;
    right = (right + growth[1]) | 0;
  }
  into[0] = a;
  into[1] = b;
  into[2] = c;
  into[3] = d;
}

/** The upper 32 of the 64 bits of a product of two words; by halves, since a double holds 53. */
function highProduct(a: number, b: number): number {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const other = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(other / 0x10000)) | 0;
}
