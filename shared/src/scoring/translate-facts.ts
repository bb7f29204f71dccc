import { notMeasured, stateLetters } from "./value-state.ts";

/** Values and letters of states in the order of one version's indicators; values are null or NaN unless measured. */
export interface OrderedFacts {
  readonly values: ArrayLike<number | null>;
  readonly states: string;
}

/**
 * The facts of a service in the order of another version's indicators: for each of them those at its place of `places`. What has
 * no place (−1) was not measured.
 */
export function translateFacts(
  { values, states }: OrderedFacts,
  places: readonly number[],
): { readonly values: (number | null)[]; readonly states: string } {
  const unasked = stateLetters.charAt(notMeasured);
  return {
    values: places.map((place) => values[place] ?? null),
    states: places.map((place) => states[place] ?? unasked).join(""),
  };
}
