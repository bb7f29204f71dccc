import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { hoursToMilliseconds } from "date-fns/hoursToMilliseconds";
import { ZipFile } from "yazl";
import { hoursKept } from "./job-row.ts";

/** Where the ZIP of a job lies when it is whole. */
export const zipPath = (folder: string, id: string) => join(folder, `${id}.zip`);

/** A ZIP that is written to disk file by file. */
export interface OpenZip {
  add(name: string, content: Buffer): void;
  /** Resolves when all of it is written and it has its name. */
  finish(): Promise<void>;
  discard(): Promise<void>;
}

/** PDFs are compressed as they are: they are put in as they come. */
export async function openZip(folder: string, id: string): Promise<OpenZip> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${zipPath(folder, id)}.part`;
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(unfinished, { mode: 0o600 }));
  // Heard of when it is finished.
  written.catch(() => undefined);
  return {
    add: (name, content) => zip.addBuffer(content, name, { compress: false }),
    finish: async () => {
      zip.end();
      await written;
      await rename(unfinished, zipPath(folder, id));
    },
    discard: async () => {
      zip.end();
      await written.catch(() => undefined);
      await rm(unfinished, { force: true });
    },
  };
}

/** Removes what is older than any job is kept: servers may share the folder, and what is younger may be in the making. */
export async function removeStaleZips(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!/\.zip(\.part)?$/.test(name)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now.getTime() }));
    if (now.getTime() - mtimeMs > hoursToMilliseconds(hoursKept)) await rm(path, { force: true });
  }
}
