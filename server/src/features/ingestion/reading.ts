import type { PlainColumn } from "./column-words.ts";
import type { ProblemCode, Problems } from "./problems.ts";
import type { Registers } from "./read-registers.ts";
import type { Statements } from "./statement.ts";

/** What holds for every row of an upload. */
export interface UploadScope {
  /** The period of the whole upload; null when each row names its own. */
  readonly period: string | null;
  /** The one entity whose rows may be written; null for all. */
  readonly entity: string | null;
}

/** What reading goes by and writes into. */
export interface Reading {
  readonly registers: Registers;
  readonly scope: UploadScope;
  readonly problems: Problems;
  readonly statements: Statements;
}

/** A row as its reader sees it: trimmed text by column, blank where there is none, and a way to say what is wrong. */
export interface ReadableRow {
  readonly number: number;
  /** By place in the header. */
  cell(place: number): string;
  text(column: PlainColumn): string;
  /** What is wrong with the cell itself, in a workbook; undefined for a plain value. */
  flaw(place: number): ProblemCode | undefined;
  report(code: ProblemCode, column: string, found: string, given?: string): void;
}
