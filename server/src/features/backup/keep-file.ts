import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { link, open, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/**
 * Keeps a stream as a file that only this account may read. It appears under its name when `check` has found it good,
 * whole and on disk, or not at all; a file that has the name already is never written over (EEXIST).
 */
export async function keepFile(
  content: Readable,
  file: string,
  check: (draft: string) => Promise<unknown>,
): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString("hex")}.part`;
  try {
    await pipeline(content, createWriteStream(draft, { mode: 0o600, flags: "wx" }));
    await check(draft);
    const written = await open(draft, "r");
    await written.sync().finally(() => written.close());
    await link(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
