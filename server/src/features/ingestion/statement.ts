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

/**
 * Makes statements that say nothing yet, of so many indicators. Their lists are parts of larger ones: an allocation for
 * each is what would cost most in reading them.
 */
export function createStatements(size: number): (address: Address) => Statement {
  let place = 0;
  let values = new Float64Array(0);
  let states = new Uint8Array(0);
  return (address) => {
    if (place === values.length) {
      values = new Float64Array(statementsAtOnce * size).fill(Number.NaN);
      states = new Uint8Array(statementsAtOnce * size).fill(silent);
      place = 0;
    }
    const end = place + size;
    const statement = {
      ...address,
      values: values.subarray(place, end),
      states: states.subarray(place, end),
      traits: noTraits,
    };
    place = end;
    return statement;
  };
}

const statementsAtOnce = 256;

/** Adds to a statement what a row says of one indicator. */
export function addCell({ values, states }: Statement, place: number, state: number, value: number): void {
  states[place] = state;
  values[place] = state === missing ? Number.NaN : value;
}

/** Adds to a statement what a row says of traits; what a later row says holds. */
export function addTraits(statement: Statement, traits: Traits): void {
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
