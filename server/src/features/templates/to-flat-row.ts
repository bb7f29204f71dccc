import type { Indicator } from "@marsad/shared/methodology";
import { stateLetters, type ValueState, valueStates } from "@marsad/shared/scoring";
import { stateWords, truthWords } from "@marsad/shared/words/value-words";
import type { StandingRow } from "./read-standing-batches.ts";

/** A cell of an export: null where nothing is said, so that what stands stays. */
export type FlatCell = string | number | null;

/** The plain columns of the wide form, in the order in which they are exported. */
export const flatColumns = ["entity", "service", "period", "segments", "channels", "volume"] as const;

/**
 * An assessment as a row of the wide form, indicators after the plain columns. It is written in codes and in the words
 * `yes`, `no`, `missing`, `not-applicable` and `not-measured`, whatever the language. A value that is not public, which
 * no file can claim, is left blank.
 */
export function toFlatRow(row: StandingRow, indicators: readonly Indicator[]): FlatCell[] {
  const { entity, service, period, segments, channels, volume, states, values } = row;
  return [
    ...[entity, service, period, segments.join(" ") || null, channels.join(" ") || null, writeVolume(volume)],
    ...indicators.map((indicator, place) => toCell(indicator, stateAt(states, place), values[place] ?? null)),
  ];
}

/** A volume is read digit by digit: one that would have an exponent is written out as text. */
function writeVolume(volume: number | null): FlatCell {
  return volume === null || !String(volume).includes("e")
    ? volume
    : volume.toLocaleString("en", { useGrouping: false, maximumSignificantDigits: 21 });
}

/** The state at a place of a row of letters. */
export function stateAt(states: string, place: number): ValueState {
  return valueStates[stateLetters.indexOf(states.charAt(place))] ?? "missing";
}

function toCell({ kind }: Indicator, state: ValueState, value: number | null): FlatCell {
  if (state === "measured")
    return kind === "yes-no" ? (truthWords[value === 1 ? 1 : 0].en[0] ?? null) : value;
  return state === "unpublished" ? null : stateWords[state].en[0];
}
