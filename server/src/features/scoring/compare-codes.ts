/**
 * Orders codes by code units, whatever the language of the machine. A sum of doubles depends in its last bit on the
 * order of its terms: always the same order makes the same facts give the same scores, bit for bit.
 */
export function compareCodes(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
