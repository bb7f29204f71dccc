import { readFile, stat } from "node:fs/promises";
import type { Language } from "@marsad/shared/words/value-words";
import type { Database } from "../../../db/database.ts";
import { ingestFiles, type Upload } from "../ingest-files.ts";
import { markFile } from "./mark-file.ts";
import type { MarkedFile } from "./read-marked.ts";
import { refuseLarge } from "./refuse-large.ts";

/**
 * A file that is only tried, with its mistakes in it: it leaves no trace.
 *
 * @throws Conflict `cannot-be-marked`
 */
export async function markTrial(
  db: Database,
  upload: Omit<Upload, "dryRun" | "source">,
  language: Language,
): Promise<MarkedFile> {
  const { files, corrections = {} } = upload;
  const result = await ingestFiles(db, { ...upload, source: "csv", dryRun: true });
  const [file] = files;
  if (file !== undefined) refuseLarge((await stat(file.path)).size);
  const bytes = file === undefined ? Buffer.alloc(0) : await readFile(file.path);
  return { name: file?.name ?? "", content: await markFile(bytes, { ...result, corrections }, language) };
}
