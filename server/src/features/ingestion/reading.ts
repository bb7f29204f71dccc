import type { FileReading } from "@marsad/shared/schemas";
import type { PlainColumn } from "./column-words.ts";
import type { RowDrafts } from "./draft-rows.ts";
import type { ProblemCode, Problems } from "./problems.ts";
import type { Registers } from "./read-registers.ts";
import type { Encoding } from "./recognise-encoding.ts";
import type { StatementSpool } from "./statements/spool-statements.ts";

/** What holds for every row of an upload. */
export interface UploadScope {
  /** The period of the whole upload; null when each row names its own. */
  readonly period: string | null;
  /** The one entity whose rows may be written; null for all. */
  readonly entity: string | null;
}

/** How large a table may be. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
}

/** What reading goes by and writes into. */
export interface Reading {
  readonly registers: Registers;
  readonly scope: UploadScope;
  readonly limits: TableLimits;
  /** What a text file is declared to be written in; null: found out. */
  readonly encoding: Encoding | null;
  /** Texts that stand in the place of what the file has, by row and then by place of the column. */
  readonly corrections: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly problems: Problems;
  readonly statements: StatementSpool;
  /** What each file was taken for, added to as they are read. */
  readonly files: FileReading[];
  /** Rows that a preview shows; null where nobody asked for one. */
  readonly drafts: RowDrafts | null;
}

/** A row as its reader sees it: trimmed text by column, blank where there is none, and a way to say what is wrong. */
export interface ReadableRow {
  readonly number: number;
  /** By place in the header. */
  cell(place: number): string;
  text(column: PlainColumn): string;
  /** What is wrong with the cell itself, in a workbook; undefined for a plain value. */
  flaw(place: number): ProblemCode | undefined;
  /** Says that the cell in a plain column, or at a place, is wrong. */
  report(code: ProblemCode, column: PlainColumn | number, found: string, given?: string): void;
}
