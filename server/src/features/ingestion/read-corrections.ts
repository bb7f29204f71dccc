import { readFile, stat } from "node:fs/promises";
import { explainMismatch } from "@marsad/shared/input/explain-mismatch";
import { Corrections } from "@marsad/shared/schemas";
import { Compile } from "typebox/compile";
import { AppError, Invalid, Refused } from "../../errors.ts";
import type { SpooledFile, SpooledPart } from "../../spool/spool-upload.ts";

/** Bytes: a hundred thousand mended cells have less. */
const mostBytes = 4 * 1024 * 1024;

const shape = Compile(Corrections);

/** What was sent: the files with values, and the cells that were mended after one of them was made. */
export interface SentUpload {
  readonly files: readonly SpooledFile[];
  readonly corrections: Corrections;
}

/**
 * Takes the part `corrections` out of an upload.
 *
 * @throws AppError 413 `corrections-too-large`; Refused `bad-corrections` for what is not an object of texts by cell; Invalid `corrections-of-several-files`.
 */
export async function readCorrections(sent: readonly SpooledPart[]): Promise<SentUpload> {
  const part = sent.find(({ field }) => field === "corrections");
  const files = sent.filter((file) => file !== part);
  if (part === undefined) return { files, corrections: {} };
  if (files.length !== 1) {
    throw new Invalid("corrections-of-several-files", "Corrections are of one file.", {
      detail: `There are ${files.length} files in this upload.`,
    });
  }
  if ((await stat(part.path)).size > mostBytes) {
    throw new AppError(413, "corrections-too-large", "So many corrections belong into the file itself.");
  }
  const corrections = parseJson(await readFile(part.path, "utf8"));
  const problems = explainMismatch(shape, corrections);
  if (problems.length > 0) {
    throw new Refused(
      "bad-corrections",
      "The corrections are not texts by the name of their cell.",
      problems,
    );
  }
  return { files, corrections: corrections as Corrections };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
