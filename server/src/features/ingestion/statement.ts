import { missing } from "@marsad/shared/scoring";

/** In `states`: the file says nothing of this cell, so what stands there stays. */
export const silent = 255;

/** What identifies an assessment within its programme. */
export interface Address {
  readonly period: string;
  readonly entity: string;
  readonly service: string;
}

/** What a service was in a period; null where a file says nothing of it. */
export interface Traits {
  readonly segments: readonly string[] | null;
  readonly channels: readonly string[] | null;
  readonly volume: number | null;
}

/** What a file says of one service in one period, by place of indicator in the methodology of that period. */
export interface Statement extends Address {
  /** Only where the state is measured. */
  readonly values: Float64Array;
  /** A state by its place in `valueStates`, or `silent`. */
  readonly states: Uint8Array;
  traits: Traits;
}

/** What one row says of one indicator. */
export interface SaidCell {
  /** Place of the indicator. */
  readonly place: number;
  /** A state by its place in `valueStates`. */
  readonly state: number;
  /** NaN unless measured. */
  readonly value: number;
}

export const noTraits: Traits = { segments: null, channels: null, volume: null };

/** A statement that says nothing yet, of so many indicators. */
export function beginStatement(address: Address, size: number): Statement {
  const values = new Float64Array(size).fill(Number.NaN);
  return { ...address, values, states: new Uint8Array(size).fill(silent), traits: noTraits };
}

/** Adds to a statement what a row says; what a later row says of traits holds. */
export function addToStatement(
  statement: Statement,
  { cells, traits }: { readonly cells: readonly SaidCell[]; readonly traits: Traits },
): void {
  for (const { place, state, value } of cells) {
    statement.states[place] = state;
    statement.values[place] = state === missing ? Number.NaN : value;
  }
  const { segments, channels, volume } = statement.traits;
  statement.traits = {
    segments: traits.segments ?? segments,
    channels: traits.channels ?? channels,
    volume: traits.volume ?? volume,
  };
}

/** An address as one text. */
export function keyOf({ period, entity, service }: Address): string {
  return `${period}\n${entity}\n${service}`;
}
