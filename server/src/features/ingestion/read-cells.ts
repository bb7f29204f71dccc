import { foldText } from "@marsad/shared/search";
import type { DraftCell } from "./draft-rows.ts";
import { type CellProblem, type CellStatement, isMeasured, parseCell, parseState } from "./parse-cell.ts";
import type { IndicatorList } from "./read-registers.ts";
import type { ReadableRow } from "./reading.ts";
import type { Header } from "./recognise-header.ts";

/** A cell that cannot be read, and why. */
export interface WrongCell extends CellProblem {
  /** Place of the column; −1 for one that is not there. */
  readonly at: number;
  readonly found: string;
}

/** The cells of a row that are not blank. */
export function readCells(
  row: ReadableRow,
  header: Header,
  methodology: IndicatorList,
): readonly (DraftCell | WrongCell)[] {
  if (header.form === "long") {
    const cell = readLongCell(row, header, methodology);
    return cell === null ? [] : [cell];
  }
  const cells: (DraftCell | WrongCell)[] = [];
  for (const { at, place } of header.indicators.get(methodology.version) ?? []) {
    const found = row.cell(at);
    const flaw = row.flaw(at);
    const indicator = methodology.indicators[place];
    if (flaw !== undefined) cells.push({ at, found, problem: flaw, given: "" });
    else if (found === "") continue;
    else if (indicator === undefined)
      cells.push(unknownIndicator(at, header.headings[at] ?? "", methodology));
    else cells.push(locate(parseCell(found, indicator), { place, at, found }));
  }
  return cells;
}

function locate(
  said: CellStatement | CellProblem,
  { place, at, found }: { readonly place: number; readonly at: number; readonly found: string },
): DraftCell | WrongCell {
  if ("problem" in said) return { at, found, problem: said.problem, given: said.given };
  return { place, at, found, state: said.state, value: said.value };
}

/** A row of the long form is one cell, its value and its state in two columns. */
function readLongCell(
  { text }: ReadableRow,
  { columns }: Header,
  methodology: IndicatorList,
): DraftCell | WrongCell | null {
  const code = text("indicator");
  const place = placeOf(code, methodology);
  const indicator = methodology.indicators[place];
  if (indicator === undefined) return unknownIndicator(columns.get("indicator") ?? -1, code, methodology);
  const value = text("value");
  const word = text("state");
  if (value === "" && word === "") return null;
  const ofValue = { place, at: columns.get("value") ?? -1, found: value };
  const ofState = { place, at: columns.get("state") ?? -1, found: word };
  if (word === "" || isMeasured(word)) return locate(parseCell(value, indicator), ofValue);
  const state = parseState(word);
  if (state === null) return locate({ problem: "unknown-state", given: "" }, ofState);
  if (value !== "") return locate({ problem: "value-contradicts-state", given: "" }, ofValue);
  return locate({ state, value: Number.NaN }, ofState);
}

/** An indicator by its code, or by its name where only one has it; −1 for none. */
function placeOf(name: string, { places, names }: IndicatorList): number {
  const [code = "", ...others] = names.get(foldText(name)) ?? [];
  return places.get(name) ?? (others.length === 0 ? places.get(code) : undefined) ?? -1;
}

function unknownIndicator(at: number, found: string, { version }: IndicatorList): WrongCell {
  return { at, found, problem: "unknown-indicator", given: version };
}
