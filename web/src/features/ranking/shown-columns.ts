import { listOf } from "./ranking-view.ts";

/** Said in the address where no column that may be hidden is shown. */
const noColumns = "none";

/** The columns that may be hidden, in the order of the table; of published figures there are fewer. */
export function hideableColumns(dimensions: readonly { readonly code: string }[], isPublished: boolean) {
  return [
    "change",
    "level",
    "history",
    ...dimensions.map(({ code }) => `dimension.${code}`),
    ...(isPublished ? [] : ["services", "coverage"]),
  ];
}

/** The usual columns: over some of the services alone, how many of them meet the benchmark stands in the place of coverage. */
const usualColumns = (hideable: readonly string[], isCut: boolean) =>
  hideable.filter((column) => column !== (isCut ? "coverage" : "services"));

/** Those of the hideable columns that are shown, as the address has it. What it names and there is not is left out. */
export function shownColumns(
  hideable: readonly string[],
  columns: string,
  isCut: boolean,
): ReadonlySet<string> {
  if (columns === "") return new Set(usualColumns(hideable, isCut));
  const asked = new Set(listOf(columns));
  return new Set(hideable.filter((column) => asked.has(column)));
}

/** Which columns to show as the address has it, once one of them is shown or hidden; empty for the usual ones. */
export function toggleColumn(
  hideable: readonly string[],
  columns: string,
  isCut: boolean,
  column: string,
): string {
  const shown = new Set(shownColumns(hideable, columns, isCut));
  if (!shown.delete(column)) shown.add(column);
  const next = hideable.filter((each) => shown.has(each)).join(",");
  if (next === usualColumns(hideable, isCut).join(",")) return "";
  return next || noColumns;
}
