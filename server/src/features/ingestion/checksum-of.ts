import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { SpooledFile } from "../../spool/spool-upload.ts";

/** SHA-256 of files one after the other, hexadecimal. */
export async function checksumOf(files: readonly SpooledFile[]): Promise<string> {
  const hash = createHash("sha256");
  for (const { path } of files) {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  }
  return hash.digest("hex");
}
