import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import type { Problems } from "./problems.ts";
import { type Encoding, recogniseEncoding } from "./recognise-encoding.ts";

/** Letters that one row may have: a table of values has far less, and a row is held in memory as a whole. */
const longestRow = 8 * 1024 * 1024;

/** Bytes that are read at a time: few enough that their rows do not keep others waiting. */
const chunkSize = 256 * 1024;

/** Counts the letters of a row, which begins anew each time. */
export interface RowMeter {
  begin(): void;
}

/** A row went on beyond any that can be meant, such as a file without a line end or with a quotation that never closes. */
class RowTooLong extends Error {
  override readonly name = "RowTooLong";
}

/**
 * Lets `use` have the text of a file as a stream of strings, and answers what it is written in; null, with the reason
 * in `problems`, when it cannot be read or not to its end.
 */
export async function decodeText(
  { path, name }: SpooledFile,
  { problems, declared = null }: { readonly problems: Problems; readonly declared?: Encoding | null },
  use: (text: Readable, meter: RowMeter) => Promise<void>,
): Promise<Encoding | null> {
  const encoding = declared ?? (await recogniseEncoding(path));
  if (encoding === null || encoding === "binary") {
    problems.add(encoding === null ? "not-utf-8" : "file-binary", { file: name });
    return null;
  }
  let letters = 0;
  const text = Readable.from(
    decode(path, encoding, (length) => {
      letters += length;
      if (letters > longestRow) throw new RowTooLong();
    }),
    { highWaterMark: 1 },
  );
  try {
    await use(text, {
      begin: () => {
        letters = 0;
      },
    });
  } catch (error) {
    if (error instanceof RowTooLong)
      problems.add("row-too-long", { file: name }, String(longestRow / 1024 / 1024));
    else if (!isMisencoded(error)) throw error;
    else if (declared === null) problems.add("not-utf-8", { file: name });
    else problems.add("wrong-encoding", { file: name, found: declared }, declared);
  } finally {
    text.destroy();
  }
  return encoding;
}

async function* decode(
  path: string,
  encoding: Encoding,
  onChunk: (length: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const bytes of createReadStream(path, { highWaterMark: chunkSize })) {
    const text = decoder.decode(bytes, { stream: true });
    onChunk(text.length);
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}

function isMisencoded(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA";
}
