/** Knows which cells were spoken of, so that two rows for one cell are found, however many rows there are. */
export interface Claims {
  /**
   * Notes that a row speaks of a cell; answers the row that did so before, 0 when it is not known which, or null for the
   * first. `service` is a number of the caller's own, from 0; a period always has the same `size`.
   */
  claim(
    period: string,
    service: number,
    cell: { readonly place: number; readonly size: number },
    row: number,
  ): number | null;
  /** Notes that a row speaks of all these places; false, and nothing is noted, when some row spoke of one before. */
  claimAll(
    period: string,
    service: number,
    cells: { readonly places: readonly { readonly place: number }[]; readonly size: number },
    row: number,
  ): boolean;
  /** Lets go of all that is known. */
  clear(): void;
}

/** Cells whose rows are remembered exactly, four bytes each; of those beyond, a bit says that there was one. */
const exactCells = 4 * 1024 * 1024;

/** What is known of one period: rows as long as there is room for them, and bits. */
interface Period {
  rows: Uint32Array | null;
  bits: Uint8Array;
}

export function createClaims(): Claims {
  const periods = new Map<string, Period>();
  let exact = 0;

  /** Makes room for a cell; doubles, so that a growing register costs no more than a known one. */
  const reach = (period: Period, cell: number): void => {
    const known = period.bits.length * 8;
    if (cell < known) return;
    const size = Math.max(1024, 2 ** Math.ceil(Math.log2(cell + 1)));
    period.bits = grow(period.bits, new Uint8Array(size / 8));
    if (period.rows === null) return;
    const hasRoom = exact + size - known <= exactCells;
    exact += hasRoom ? size - known : -known;
    period.rows = hasRoom ? grow(period.rows, new Uint32Array(size)) : null;
  };

  const open = (code: string, last: number): Period => {
    const period = periods.get(code) ?? { rows: new Uint32Array(0), bits: new Uint8Array(0) };
    periods.set(code, period);
    reach(period, last);
    return period;
  };
  const has = ({ bits }: Period, cell: number) => ((bits[cell >> 3] ?? 0) & (1 << (cell & 7))) !== 0;
  const note = ({ bits, rows }: Period, cell: number, row: number) => {
    bits[cell >> 3] = (bits[cell >> 3] ?? 0) | (1 << (cell & 7));
    if (rows !== null) rows[cell] = row;
  };

  return {
    claim(code, service, { place, size }, row) {
      const cell = service * size + place;
      const period = open(code, cell);
      if (has(period, cell)) return period.rows?.[cell] ?? 0;
      note(period, cell, row);
      return null;
    },
    claimAll(code, service, { places, size }, row) {
      const start = service * size;
      const period = open(code, start + size - 1);
      for (const { place } of places) if (has(period, start + place)) return false;
      for (const { place } of places) note(period, start + place, row);
      return true;
    },
    clear: () => {
      periods.clear();
      exact = 0;
    },
  };
}

function grow<Store extends Uint8Array | Uint32Array>(from: Store, to: Store): Store {
  to.set(from);
  return to;
}
