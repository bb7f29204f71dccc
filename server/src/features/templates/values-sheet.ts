import type { Language } from "@marsad/shared/words/value-words";
import { type Cell, cellRef, colToLetter, type DataValidation, type WriteSheet } from "hucre/xlsx";
import { frozenColumns } from "./plain-columns.ts";
import type { TemplateRow } from "./read-template-rows.ts";
import type { TemplateColumn } from "./template-column.ts";
import { styles } from "./template-styles.ts";
import { entryErrors, sheetNames } from "./template-words.ts";

/** The sheet that is filled in and the one, out of sight, that its lists are in. */
export interface ValuesSheets {
  readonly values: WriteSheet;
  readonly lists: WriteSheet;
}

/** Lays rows out under their columns: codes and notes locked, values not, with a list or a rule for each. */
export function valuesSheet(
  columns: readonly TemplateColumn[],
  rows: readonly TemplateRow[],
  language: Language,
): ValuesSheets {
  const name = sheetNames.values[language];
  const view = { rightToLeft: language === "ar" };
  const lists = new Map<string, readonly string[]>();
  const dataValidations = columns.flatMap(({ entry }, place): DataValidation[] => {
    if (entry === undefined) return [];
    const { words, ...rule } = entry;
    const range = `${cellRef(1, place)}:${cellRef(rows.length, place)}`;
    const common = {
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: entryErrors.title[language],
    };
    if (words === undefined) return [{ ...common, ...rule }];
    lists.set(words.join("\n"), words);
    const column = colToLetter([...lists.keys()].indexOf(words.join("\n")));
    const formula1 = `'${sheetNames.lists[language]}'!$${column}$1:$${column}$${words.length}`;
    return [{ ...common, ...rule, formula1 }];
  });
  return {
    values: {
      name,
      view,
      columns: columns.map(({ width, style }) => ({ width, style })),
      rows: [
        columns.map(({ heading }) => heading),
        ...rows.map((row) => columns.map((one) => one.cellOf(row))),
      ],
      cells: new Map([...headingCells(columns), ...excludedCells(columns, rows)]),
      rowDefs: new Map([[0, { height: 60 }]]),
      freezePane: { rows: 1, columns: frozenColumns },
      protection: { sheet: true, formatColumns: true, formatRows: true },
      dataValidations,
    },
    lists: { name: sheetNames.lists[language], view, hidden: true, rows: toColumns([...lists.values()]) },
  };
}

function headingCells(columns: readonly TemplateColumn[]): [string, Partial<Cell>][] {
  return columns.map(({ headingStyle: style, comment }, place) => [
    `0,${place}`,
    comment === null ? { style } : { style, comment: { author: "Marsad", text: comment } },
  ]);
}

function excludedCells(
  columns: readonly TemplateColumn[],
  rows: readonly TemplateRow[],
): [string, Partial<Cell>][] {
  return rows.flatMap((row, index) =>
    columns.flatMap((column, place): [string, Partial<Cell>][] =>
      column.isExcluded?.(row) ? [[`${index + 1},${place}`, { style: styles.excluded }]] : [],
    ),
  );
}

/** Lists side by side, each of them a column. */
function toColumns(lists: readonly (readonly string[])[]): (string | null)[][] {
  const height = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null));
}
