/**
 * What is known of one indicator of one service. Only `measured` carries a value; only `measured` and `missing` are in
 * the denominator. `unpublished` is measured, but its value is not known here, so it leaves the denominator too.
 */
export const valueStates = ["missing", "measured", "not-applicable", "not-measured", "unpublished"] as const;
export type ValueState = (typeof valueStates)[number];

/** A state as a byte in a typed array: its place in `valueStates`. */
export const missing = 0;
export const measured = 1;
export const notMeasured = 3;
export const unpublished = 4;

/** The letter of each state, in the order of `valueStates`: how a row of states is stored as text. */
export const stateLetters = "-mnxu";
