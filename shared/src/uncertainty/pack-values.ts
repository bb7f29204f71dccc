import { measured, stateLetters } from "../scoring/value-state.ts";

const isMeasured = (letter: string) => letter === stateLetters[measured];

/**
 * Of the values of a service those that are measured, in their order; `states` has a letter for each indicator. What is stored of
 * the others is nobody's to read.
 *
 * @throws RangeError where one that is measured has no value.
 */
export function packValues(states: string, values: readonly (number | null)[]): number[] {
  return Array.from(states).flatMap((letter, place) => {
    if (!isMeasured(letter)) return [];
    const value = values[place];
    if (value == null) throw new RangeError(`indicator ${place} is measured without a value`);
    return [value];
  });
}

/** Values at the places of their indicators again; `null` where one is not measured. */
export function unpackValues(states: string, packed: readonly number[]): (number | null)[] {
  let next = 0;
  return Array.from(states, (letter) => (isMeasured(letter) ? (packed[next++] ?? null) : null));
}
