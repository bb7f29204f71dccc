/**
 * Orders keys part by part, by code units, whatever the language of the machine. A sum of doubles depends in its last
 * bit on the order of its terms: always the same order makes the same facts give the same scores, bit for bit.
 */
export function compareKeys(left: readonly string[], right: readonly string[]): number {
  for (const [place, part] of left.entries()) {
    const other = right[place] ?? "";
    if (part !== other) return part < other ? -1 : 1;
  }
  return left.length - right.length;
}
