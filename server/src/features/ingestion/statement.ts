import { missing } from "@marsad/shared/scoring";

/** In `states`: the file says nothing of this cell, so what stands there stays. */
export const silent = 255;

/** What a file says of one service in one period, by place of indicator in the methodology of that period. */
export interface Statement {
  readonly period: string;
  readonly entity: string;
  readonly service: string;
  /** Only where the state is measured. */
  readonly values: Float64Array;
  /** A state by its place in `valueStates`, or `silent`. */
  readonly states: Uint8Array;
  /** What the service was then; null where the file says nothing of it. */
  segments: readonly string[] | null;
  channels: readonly string[] | null;
  volume: number | null;
}

/** What identifies an assessment within its programme. */
export type Address = Pick<Statement, "period" | "entity" | "service">;

/** The statements of a file, one for each service and period, and the row that first spoke of each cell. */
export interface Statements {
  /** The statement of a service in a period, begun when it is first asked for. */
  of(period: string, entity: string, service: string, size: number): Statement;
  /** Says something of one cell. */
  say(statement: Statement, place: number, state: number, value: number): void;
  /** Notes that a row speaks of a cell, whatever it says; answers the row that did so before, or null. */
  claim(about: Address, size: number, place: number, row: number): number | null;
  readonly all: Iterable<Statement>;
  readonly cells: number;
}

export function createStatements(): Statements {
  const byKey = new Map<string, Statement>();
  const rows = new Map<string, Uint32Array>();
  let cells = 0;
  return {
    of(period, entity, service, size) {
      const key = keyOf({ period, entity, service });
      let statement = byKey.get(key);
      if (statement === undefined) {
        const values = new Float64Array(size).fill(Number.NaN);
        const states = new Uint8Array(size).fill(silent);
        statement = { period, entity, service, values, states, segments: null, channels: null, volume: null };
        byKey.set(key, statement);
      }
      return statement;
    },
    say(statement, place, state, value) {
      statement.states[place] = state;
      statement.values[place] = state === missing ? Number.NaN : value;
      cells++;
    },
    claim(about, size, place, row) {
      const key = keyOf(about);
      const spokenIn = rows.get(key) ?? new Uint32Array(size);
      rows.set(key, spokenIn);
      const before = spokenIn[place] ?? 0;
      if (before === 0) spokenIn[place] = row;
      return before === 0 ? null : before;
    },
    get all() {
      return byKey.values();
    },
    get cells() {
      return cells;
    },
  };
}

/** An address as one text. */
export function keyOf({ period, entity, service }: Address): string {
  return `${period}\n${entity}\n${service}`;
}
