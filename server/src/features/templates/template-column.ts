import type { CellStyle, CellValue, DataValidation } from "hucre/xlsx";
import type { TemplateRow } from "./read-template-rows.ts";

/** A column of the sheet that is filled in. */
export interface TemplateColumn {
  readonly heading: string;
  readonly comment: string | null;
  /** In letters. */
  readonly width: number;
  readonly headingStyle: CellStyle;
  readonly style: CellStyle;
  cellOf(row: TemplateRow): CellValue;
  /** Whether nothing is asked of this row here. */
  isExcluded?(row: TemplateRow): boolean;
  /** What may be filled in; `words` become a list. */
  readonly entry?: Omit<DataValidation, "range"> & { readonly words?: readonly string[] };
}
