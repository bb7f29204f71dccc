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
});
export type IngestionCounts = Static<typeof IngestionCounts>;

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
};

/** What an ingestion did, or with `dryRun` what it would do. */
export const IngestionResult = Type.Object({
  ...properties,
  /** `null` for a dry run, which leaves no trace. */
  id: nullable(Type.String()),
  dryRun: Type.Boolean(),
  problems: Type.Array(IngestionProblem),
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
