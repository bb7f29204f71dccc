import type { Benchmark, Source } from "@marsad/shared/schemas";
import type { ReactNode } from "react";
import type { LanguageView } from "../i18n/language-view.ts";

/** A cell that is taken away: a number as it is, unrounded; words; or `null` where there is nothing, never 0. */
export type TakenCell = string | number | null;

/** A column: its code, the same in every language, and its heading in the reader's. */
export interface TakenColumn {
  readonly code: string;
  readonly label: string;
  /** How a spreadsheet shows its numbers; as they are by default. */
  readonly format?: "score" | "change" | "share";
}

/** A whole table, whatever part of it is on the screen. */
export interface TakenTable {
  readonly columns: readonly TakenColumn[];
  readonly rows: readonly (readonly TakenCell[])[];
}

/** What a reader can take away from a card or a page. */
export interface TakenSubject {
  /** Part of the names of files. */
  readonly code: string;
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly reading?: ReactNode;
  /** Asked for when it is wanted, in words that are loaded by then; without it there are no tables to take. */
  readonly table?: (language: LanguageView) => TakenTable | Promise<TakenTable>;
  /** Drawn once more, apart from the page, for a picture; without it there are no pictures to take. */
  readonly chart?: ReactNode;
  /** That of the programme for a mixed group, where left out. */
  readonly benchmark?: Benchmark;
  /** What the figures are narrowed to, in words. */
  readonly filter?: string | undefined;
  /** Where the figures were read, if they were published elsewhere. */
  readonly sources?: readonly Source[];
}
