import type { PlainColumn } from "./column-words.ts";
import { keptAtMost } from "./problems.ts";
import type { Address, SaidCell, Traits } from "./statement.ts";

/** What a row says of one indicator, in which column and by which text. */
export interface DraftCell extends SaidCell {
  /** Place of the column. */
  readonly at: number;
  readonly found: string;
}

/** A row for a preview: what it says is laid beside what stands later, when the whole file has been read. */
export interface RowDraft {
  readonly file: string;
  readonly row: number;
  /** As they are read, corrections included. */
  readonly texts: readonly string[];
  /** Null where the row names no assessment. */
  readonly address: Address | null;
  readonly cells: readonly DraftCell[];
  readonly traits: Traits;
  /** Place of each plain column. */
  readonly columns: ReadonlyMap<PlainColumn, number>;
}

/** The rows that a preview shows. */
export interface RowDrafts {
  /** Keeps a row while there is room: the first ones, and of the others the wrong ones. */
  add(draft: RowDraft, isWrong: boolean): void;
  readonly kept: readonly RowDraft[];
}

/** Rows and cells that a preview has at most, besides the wrong rows. */
const rowsAtMost = 200;
const cellsAtMost = 20_000;

export function createRowDrafts(): RowDrafts {
  const kept: RowDraft[] = [];
  let cells = 0;
  return {
    add(draft, isWrong) {
      const hasRoom = isWrong ? kept.length < rowsAtMost + keptAtMost : kept.length < rowsAtMost;
      if (!hasRoom || cells > cellsAtMost * (isWrong ? 5 : 1)) return;
      cells += draft.texts.length;
      kept.push(draft);
    },
    kept,
  };
}
