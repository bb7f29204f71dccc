import { type Static, Type } from "typebox";
import { Code, Instant, Names, nullable } from "./common.ts";

/** One thing that is wrong with a file: where, what was found, what was expected and how to mend it. */
export const IngestionProblem = Type.Object({
  /** Stable, kebab-case: `unknown-service`, `value-off-scale`, … */
  code: Type.String(),
  /** Which of the files that were sent, where several were. */
  file: Type.Optional(Type.String()),
  /** As the spreadsheet numbers it, the header being row 1; `null` where the whole file is meant. */
  row: nullable(Type.Integer()),
  /** The heading of the column; `null` where the whole row is meant. */
  column: nullable(Type.String()),
  /** The cell as a spreadsheet calls it, such as `D7`; absent where no single cell is meant. */
  cell: Type.Optional(Type.String()),
  found: nullable(Type.String()),
  expected: Names,
  mend: Names,
});
export type IngestionProblem = Static<typeof IngestionProblem>;

export const IngestionCounts = Type.Object({
  /** Rows read, the header not counted. */
  rows: Type.Integer(),
  /** Cells that said something. */
  cells: Type.Integer(),
  /** Cells whose value or state becomes known, becomes another, is cleared, or is what already stood. */
  added: Type.Integer(),
  changed: Type.Integer(),
  cleared: Type.Integer(),
  unchanged: Type.Integer(),
  /** Assessments that are written. */
  assessments: Type.Integer(),
  problems: Type.Integer(),
  /** How many problems there are of each code. */
  problemsByCode: Type.Record(Type.String(), Type.Integer()),
  /** Rows with a problem: with `onlyValid` the ones that were left out. */
  wrongRows: Type.Integer(),
});
export type IngestionCounts = Static<typeof IngestionCounts>;

/** What one column of a file was taken for. */
export const ReadColumn = Type.Object({
  /** As the spreadsheet calls it, such as `D`. */
  letter: Type.String(),
  heading: Type.String(),
  /** A plain column by its name; `note` is not read, `unknown` and `unusable` are problems. */
  meaning: Type.Enum([
    "entity",
    "service",
    "period",
    "segments",
    "channels",
    "volume",
    "indicator",
    "value",
    "state",
    "note",
    "unknown",
    "unusable",
  ]),
  /** The indicator that a column of the wide form holds; where versions call it differently, its code in the newest. */
  code: nullable(Type.String()),
});
export type ReadColumn = Static<typeof ReadColumn>;

/** What a file was taken for. */
export const FileReading = Type.Object({
  file: Type.String(),
  format: nullable(Type.Enum(["text", "workbook", "json", "json-lines"])),
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1256`; `null` for a workbook. */
  encoding: nullable(Type.String()),
  /** What separates the cells of a text file. */
  delimiter: nullable(Type.String()),
  /** The sheet of a workbook that was read. */
  sheet: nullable(Type.String()),
  form: nullable(Type.Enum(["wide", "long"])),
  /** Row of the header; 0 where keys are the headings. */
  headerRow: Type.Integer(),
  columns: Type.Array(ReadColumn),
});
export type FileReading = Static<typeof FileReading>;

/** What a cell would do; `none` for one that says nothing or only where the row belongs. */
export const CellChange = Type.Enum(["added", "changed", "cleared", "unchanged", "wrong", "none"]);
export type CellChange = Static<typeof CellChange>;

/** A row of a file as it was read, its cells in the order of the columns. */
export const PreviewRow = Type.Object({
  file: Type.String(),
  /** As the spreadsheet numbers it. */
  row: Type.Integer(),
  cells: Type.Array(
    Type.Object({
      /** The first 200 letters. */
      text: Type.String(),
      change: CellChange,
      /** What stands there now, as a file would write it; `null` where nothing does or it would not change. */
      before: nullable(Type.String()),
    }),
  ),
});
export type PreviewRow = Static<typeof PreviewRow>;

/** An entity whose score or rank would not stay what it is. */
export const EntityEffect = Type.Object({
  period: Code,
  entity: Code,
  names: Names,
  /** `null` where there is none. */
  scoreBefore: nullable(Type.Number()),
  scoreAfter: nullable(Type.Number()),
  rankBefore: nullable(Type.Integer()),
  rankAfter: nullable(Type.Integer()),
});
export type EntityEffect = Static<typeof EntityEffect>;

/** What a dry run shows besides its counts and problems. */
export const IngestionPreview = Type.Object({
  /** The first rows, and of the others the wrong ones, as far as their problems are told. */
  rows: Type.Array(PreviewRow),
  /** The first 200, those whose own values change before those that are only overtaken; empty where the file has problems and is refused. */
  effects: Type.Array(EntityEffect),
  /** How many entities there would be in `effects` without that limit. */
  effectCount: Type.Integer(),
});
export type IngestionPreview = Static<typeof IngestionPreview>;

/** Cells that were mended after the file was made, by their name in the spreadsheet: `{"D7": "85"}`. */
export const Corrections = Type.Record(Type.String({ pattern: "^[A-Z]{1,3}[0-9]{1,7}$" }), Type.String(), {
  additionalProperties: false,
});
export type Corrections = Static<typeof Corrections>;

/** A file as it was sent. */
export const SentFile = Type.Object({ name: Type.String(), bytes: Type.Integer() });
export type SentFile = Static<typeof SentFile>;

const properties = {
  programme: Code,
  /** The periods that the file speaks of. */
  periods: Type.Array(Code),
  /** `csv`, the name of a source such as `gc-service-inventory`, or `undo`. */
  source: Type.String(),
  fileName: nullable(Type.String()),
  /** SHA-256 of what was sent, hexadecimal. */
  checksum: Type.String(),
  /** `unchanged` when the file says only what already stood; `refused` when it has problems. */
  status: Type.Union([Type.Literal("committed"), Type.Literal("unchanged"), Type.Literal("refused")]),
  counts: IngestionCounts,
  readings: Type.Array(FileReading),
};

/** What an ingestion did, or with `dryRun` what it would do. */
export const IngestionResult = Type.Object({
  ...properties,
  /** `null` for a dry run, which leaves no trace. */
  id: nullable(Type.String()),
  dryRun: Type.Boolean(),
  /** The first thousand. With `onlyValid` a committed ingestion has those of the rows that were left out. */
  problems: Type.Array(IngestionProblem),
  /** Only for a dry run. */
  preview: Type.Optional(IngestionPreview),
});
export type IngestionResult = Static<typeof IngestionResult>;

/** The answer to a file with problems: a refusal with all of them. Nothing was written but the record of it. */
export const IngestionRefusal = Type.Object({
  code: Type.Literal("ingestion-refused"),
  status: Type.Literal(422),
  title: Type.String(),
  detail: Type.Optional(Type.String()),
  problems: Type.Array(IngestionProblem),
  ingestion: Type.Omit(IngestionResult, ["problems"]),
});
export type IngestionRefusal = Static<typeof IngestionRefusal>;

export const Ingestion = Type.Object({
  ...properties,
  id: Type.String(),
  actor: Type.String(),
  receivedAt: Instant,
  /** The ingestion that this one, of the source `undo`, took back; `null` for all others. */
  undoes: nullable(Type.String()),
  /** The undo that took this one back and still stands; `null` while what it wrote counts. */
  undoneBy: nullable(Type.String()),
  /** What was sent, in the order of `…/files/:place`, which counts from 0; none where it was not kept. */
  files: Type.Array(SentFile),
  problems: Type.Array(IngestionProblem),
});
export type Ingestion = Static<typeof Ingestion>;

export const IngestionList = Type.Object({
  ingestions: Type.Array(Type.Omit(Ingestion, ["problems"])),
  next: nullable(Type.String()),
});
export type IngestionList = Static<typeof IngestionList>;

/** The answer to an undo that would take away what others built on: who they are, and how many assessments they wrote. */
export const IngestionBuiltUpon = Type.Object({
  code: Type.Literal("ingestion-built-upon"),
  status: Type.Literal(409),
  title: Type.String(),
  detail: Type.Optional(Type.String()),
  /** Assessments that are no longer as the ingestion left them. */
  assessments: Type.Integer(),
  /** The newest first. */
  ingestions: Type.Array(
    Type.Object({
      id: Type.String(),
      /** `null` too where the key that asks may not see that ingestion. */
      fileName: nullable(Type.String()),
      receivedAt: Instant,
    }),
  ),
});
export type IngestionBuiltUpon = Static<typeof IngestionBuiltUpon>;
