import { buffer } from "node:stream/consumers";
import { Corrections, type SentFile } from "@marsad/shared/schemas";
import type { Language } from "@marsad/shared/words/value-words";
import { Check } from "typebox/value";
import type { Actor } from "../../../actor.ts";
import type { Database } from "../../../db/database.ts";
import { readIngestion } from "../read-ingestion.ts";
import { readKeptFile } from "../read-kept-file.ts";
import { markFile } from "./mark-file.ts";
import { refuseLarge } from "./refuse-large.ts";

/** A file with its mistakes in it. */
export interface MarkedFile {
  /** What the file without them is called. */
  readonly name: string;
  readonly content: Buffer;
}

/**
 * The file of an ingestion, as it was sent, with its mistakes in it. An ingestion that the actor may not see is not found.
 *
 * @throws NotFound also where the file was not kept; Conflict `cannot-be-marked`
 */
export async function readMarked(
  db: Database,
  { programme, id, actor }: { readonly programme: string; readonly id: string; readonly actor: Actor },
  language: Language,
): Promise<MarkedFile> {
  const ingestion = await readIngestion(db, { programme, id, actor });
  const { files, readings } = ingestion;
  const read = async (place: number) => {
    refuseLarge(files[place]?.bytes ?? 0);
    return buffer((await readKeptFile(db, { programme, id, place, actor })).content);
  };
  const place = Math.max(
    0,
    files.findIndex(({ name }) => name === readings[0]?.file),
  );
  const corrections = await readCorrections(files, place, read);
  const content = await markFile(await read(place), { ...ingestion, corrections }, language);
  return { name: files[place]?.name ?? id, content };
}

/** What was sent beside the one file that was read. */
async function readCorrections(
  files: readonly SentFile[],
  place: number,
  read: (place: number) => Promise<Buffer>,
): Promise<Corrections> {
  const other = files.findIndex((_, at) => at !== place);
  if (files.length !== 2) return {};
  const corrections: unknown = JSON.parse((await read(other)).toString());
  return Check(Corrections, corrections) ? corrections : {};
}
