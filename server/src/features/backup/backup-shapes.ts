import { type Static, Type } from "typebox";

/** Named in the first line of every backup, so that another gzip file is not taken for one. */
export const formatName = "marsad-backup";

/** Grows when a reader of the former version would misunderstand the file. */
export const formatVersion = 1;

/** A migration, as drizzle records it: the SHA-256 of its text, and when it was made (ms since 1970). */
export const Migration = Type.Object({ hash: Type.String(), madeAt: Type.Number() });
export type Migration = Static<typeof Migration>;

/** The first line: what the file is. */
export const BackupHeader = Type.Object({
  format: Type.Literal(formatName),
  version: Type.Integer(),
  /** Version of the product that wrote it. */
  product: Type.String(),
  /** The last one that was applied: the rows fit the tables that it leaves. */
  migration: Migration,
  createdAt: Type.String(),
});
export type BackupHeader = Static<typeof BackupHeader>;

/** Comes before the rows of each table, which are as PostgreSQL's `row_to_json` writes them. */
export const TableLine = Type.Object({ table: Type.String() });

/** The last line. */
export const BackupEnd = Type.Object({
  /** Rows by table. */
  rows: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
  /** SHA-256, in hexadecimal, of all lines before, with their line feeds. */
  sha256: Type.String({ pattern: "^[0-9a-f]{64}$" }),
});
export type BackupEnd = Static<typeof BackupEnd>;
