import { foldText } from "@marsad/shared/search";
import { type CellProblem, type CellStatement, isMeasured, parseCell, parseState } from "./parse-cell.ts";
import type { IndicatorList } from "./read-registers.ts";
import type { ReadableRow } from "./reading.ts";
import type { Header } from "./recognise-header.ts";

/** A cell that says something: of which indicator, where it stands and what it says. */
export interface Cell {
  /** Place of the indicator; −1 when a cell says something of none. */
  readonly place: number;
  /** Place of the column; −1 for one that is not there. */
  readonly at: number;
  readonly found: string;
  readonly said: CellStatement | CellProblem;
}

/** The cells of a row that are not blank. */
export function* readCells(row: ReadableRow, header: Header, methodology: IndicatorList): Generator<Cell> {
  if (header.form === "long") {
    const cell = readLongCell(row, header, methodology);
    if (cell !== null) yield cell;
    return;
  }
  for (const { at, codes } of header.indicators) {
    const found = row.cell(at);
    const flaw = row.flaw(at);
    const place = methodology.places.get(codes.get(methodology.version) ?? "") ?? -1;
    const indicator = methodology.indicators[place];
    if (flaw !== undefined) yield { place, at, found, said: { problem: flaw, given: "" } };
    else if (found === "") continue;
    else if (indicator === undefined) yield unknownIndicator(at, header.headings[at] ?? "", methodology);
    else yield { place, at, found, said: parseCell(found, indicator) };
  }
}

/** A row of the long form is one cell, its value and its state in two columns. */
function readLongCell({ text }: ReadableRow, { columns }: Header, methodology: IndicatorList): Cell | null {
  const code = text("indicator");
  const place = placeOf(code, methodology);
  const indicator = methodology.indicators[place];
  if (indicator === undefined) return unknownIndicator(columns.get("indicator") ?? -1, code, methodology);
  const value = text("value");
  const word = text("state");
  if (value === "" && word === "") return null;
  const ofValue = { place, at: columns.get("value") ?? -1, found: value };
  const ofState = { place, at: columns.get("state") ?? -1, found: word };
  if (word === "" || isMeasured(word)) return { ...ofValue, said: parseCell(value, indicator) };
  const state = parseState(word);
  if (state === null) return { ...ofState, said: { problem: "unknown-state", given: "" } };
  if (value !== "") return { ...ofValue, said: { problem: "value-contradicts-state", given: "" } };
  return { ...ofState, said: { state, value: Number.NaN } };
}

/** An indicator by its code, or by its name where only one has it; −1 for none. */
function placeOf(name: string, { places, names }: IndicatorList): number {
  const [code = "", ...others] = names.get(foldText(name)) ?? [];
  return places.get(name) ?? (others.length === 0 ? places.get(code) : undefined) ?? -1;
}

function unknownIndicator(at: number, found: string, { version }: IndicatorList): Cell {
  return { place: -1, at, found, said: { problem: "unknown-indicator", given: version } };
}
