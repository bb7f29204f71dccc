import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { SentFile } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import type { Database } from "../../db/database.ts";
import { ingestionFilePieces } from "../../db/schema/index.ts";
import { and, asc, eq, gte } from "../../db/sql.ts";
import { NotFound } from "../../errors.ts";
import { readIngestion } from "./read-ingestion.ts";

/** Pieces that are held at a time. */
const batchSize = 64;

/** Which file of which ingestion, and who asks. */
export interface KeptFileRequest {
  readonly programme: string;
  readonly id: string;
  /** Place among the files that were sent, from 0. */
  readonly place: number;
  readonly actor: Actor;
}

/**
 * A file as it was sent with an ingestion, read as it is consumed. An ingestion that the actor may not see is not found.
 *
 * @throws Forbidden; NotFound for the ingestion, or for the file where none was kept at that place.
 */
export async function readKeptFile(
  db: Database,
  { programme, id, place, actor }: KeptFileRequest,
): Promise<SentFile & { readonly content: Readable }> {
  const { files } = await readIngestion(db, { programme, id, actor });
  const file = files[place];
  if (file === undefined) throw new NotFound("file", String(place));
  const pieces = Readable.from(readPieces(db, { programme, ingestion: id, file: place }));
  const content = createGunzip();
  pieces.once("error", (error) => content.destroy(error));
  return { ...file, content: pieces.pipe(content) };
}

async function* readPieces(
  db: Database,
  { programme, ingestion, file }: { programme: string; ingestion: string; file: number },
): AsyncGenerator<Uint8Array> {
  for (let start = 0; ; start += batchSize) {
    const pieces = await db
      .select({ content: ingestionFilePieces.content })
      .from(ingestionFilePieces)
      .where(
        and(
          eq(ingestionFilePieces.programme, programme),
          eq(ingestionFilePieces.ingestion, ingestion),
          eq(ingestionFilePieces.file, file),
          gte(ingestionFilePieces.piece, start),
        ),
      )
      .orderBy(asc(ingestionFilePieces.piece))
      .limit(batchSize);
    for (const { content } of pieces) yield content;
    if (pieces.length < batchSize) return;
  }
}
