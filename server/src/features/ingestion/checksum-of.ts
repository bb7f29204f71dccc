import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { SpooledFile } from "../../spool/spool-upload.ts";

/** Bytes that are read at a time: a turn for each usual 64 KB takes longer than its sum. */
const highWaterMark = 1024 * 1024;

/** SHA-256 of files one after the other, hexadecimal. */
export async function checksumOf(files: readonly SpooledFile[]): Promise<string> {
  const hash = createHash("sha256");
  for (const { path } of files) {
    for await (const chunk of createReadStream(path, { highWaterMark })) hash.update(chunk);
  }
  return hash.digest("hex");
}
