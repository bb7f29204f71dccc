import { type CellProblem, type CellStatement, parseCell, parseState } from "./parse-cell.ts";
import type { IndicatorList } from "./read-registers.ts";
import type { ReadableRow } from "./reading.ts";
import type { Header } from "./recognise-header.ts";

/** A cell that says something: of which indicator, where it stands and what it says. */
export interface Cell {
  /** Place of the indicator; −1 when a cell says something of none. */
  readonly place: number;
  readonly column: string;
  readonly found: string;
  readonly said: CellStatement | CellProblem;
}

/** The cells of a row that are not blank. */
export function* readCells(row: ReadableRow, header: Header, methodology: IndicatorList): Generator<Cell> {
  if (header.form === "long") {
    const cell = readLongCell(row, methodology);
    if (cell !== null) yield cell;
    return;
  }
  for (const { code, column } of header.indicators) {
    const found = row.cell(column);
    const place = methodology.places.get(code) ?? -1;
    const indicator = methodology.indicators[place];
    if (found === "") continue;
    if (indicator === undefined) yield unknownIndicator(code, code, methodology);
    else yield { place, column: code, found, said: parseCell(found, indicator) };
  }
}

/** A row of the long form is one cell, its value and its state in two columns. */
function readLongCell({ text }: ReadableRow, methodology: IndicatorList): Cell | null {
  const code = text("indicator");
  const place = methodology.places.get(code) ?? -1;
  const indicator = methodology.indicators[place];
  if (indicator === undefined) return unknownIndicator("indicator", code, methodology);
  const value = text("value");
  const word = text("state").toLowerCase();
  if (value === "" && word === "") return null;
  if (word === "" || word === "measured") {
    return { place, column: "value", found: value, said: parseCell(value, indicator) };
  }
  const state = parseState(word);
  if (state === null)
    return { place, column: "state", found: word, said: { problem: "unknown-state", given: "" } };
  if (value !== "") {
    return { place, column: "value", found: value, said: { problem: "value-contradicts-state", given: "" } };
  }
  return { place, column: "state", found: word, said: { state, value: Number.NaN } };
}

function unknownIndicator(column: string, found: string, { version }: IndicatorList): Cell {
  return { place: -1, column, found, said: { problem: "unknown-indicator", given: version } };
}
