import { bytea, foreignKey, integer, pgTable, primaryKey, text, uuid } from "../columns.ts";
import { ingestions } from "./ingestions.ts";

/** What was sent with an ingestion, each file compressed by gzip and cut into pieces, so that none is ever held whole. */
export const ingestionFilePieces = pgTable(
  "ingestion_file_pieces",
  {
    programme: text().notNull(),
    ingestion: uuid().notNull(),
    /** Place of the file among those that were sent, from 0. */
    file: integer().notNull(),
    /** Place of the piece in the file, from 0. */
    piece: integer().notNull(),
    content: bytea().notNull(),
  },
  (table) => [
    primaryKey({
      name: "ingestion_file_pieces_pkey",
      columns: [table.programme, table.ingestion, table.file, table.piece],
    }),
    foreignKey({
      name: "ingestion_file_pieces_ingestion_fkey",
      columns: [table.programme, table.ingestion],
      foreignColumns: [ingestions.programme, ingestions.id],
    }),
  ],
);
