import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGzip } from "node:zlib";
import type { SentFile } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { ingestionFilePieces } from "../../db/schema/index.ts";
import type { SpooledFile } from "../../spool/spool-upload.ts";

/** Bytes of a piece: small enough that a backup may hold thousands of them at a time. */
const pieceSize = 16 * 1024;

/** Of compression: the middle ones take several times as long for a twentieth less. */
const level = 2;

/** Bytes that are compressed at a time. */
const chunkSize = 1024 * 1024;

/** Pieces that are written with one statement. */
const batchSize = 64;

/** What files are called and how large they are, as it is recorded. */
export function listFiles(files: readonly SpooledFile[]): Promise<SentFile[]> {
  return Promise.all(files.map(async ({ name, path }) => ({ name, bytes: (await stat(path)).size })));
}

/** Keeps what was sent with an ingestion. Give it the transaction that records the ingestion. */
export async function keepFiles(
  tx: Database,
  { programme, ingestion }: { readonly programme: string; readonly ingestion: string },
  files: readonly SpooledFile[],
): Promise<void> {
  for (const [file, { path }] of files.entries()) {
    let batch: (typeof ingestionFilePieces.$inferInsert)[] = [];
    let piece = 0;
    const write = async () => {
      if (batch.length > 0) await tx.insert(ingestionFilePieces).values(batch);
      batch = [];
    };
    for await (const content of cut(
      createReadStream(path, { highWaterMark: chunkSize }).pipe(createGzip({ level, chunkSize })),
    )) {
      batch.push({ programme, ingestion, file, piece: piece++, content });
      if (batch.length === batchSize) await write();
    }
    await write();
  }
}

/** The same bytes in pieces of one size, but for the last. */
async function* cut(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of bytes) {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= pieceSize) {
      yield rest.subarray(0, pieceSize);
      rest = rest.subarray(pieceSize);
    }
  }
  if (rest.length > 0) yield rest;
}
