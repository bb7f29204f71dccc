import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What poppler's programs say of a PDF. */
export interface ReadPdf {
  /** Of `pdfinfo`: its lines by what they name, such as `Pages` or `Tagged`. */
  readonly about: ReadonlyMap<string, string>;
  /** The text of each page as `toLetters` writes it. */
  readonly pages: readonly string[];
}

/** Whether poppler is on this machine; it is not among the packages of npm. */
export async function hasPoppler(): Promise<boolean> {
  return run("pdftotext", ["-v"]).then(
    () => true,
    () => false,
  );
}

/** Reads a PDF as somebody without eyes for it would. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const folder = await mkdtemp(join(tmpdir(), "marsad-pdf-"));
  try {
    const file = join(folder, "scorecard.pdf");
    await writeFile(file, pdf);
    const { stdout: info } = await run("pdfinfo", [file]);
    const { stdout: text } = await run("pdftotext", ["-enc", "UTF-8", file, "-"]);
    return {
      about: new Map(
        info.split("\n").map((line) => {
          const [name = "", ...value] = line.split(":");
          return [name, value.join(":").trim()];
        }),
      ),
      pages: text.split("\f").slice(0, -1).map(toLetters),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * The letters, figures and points of a text in their order. How wide a space is seen, where a vowel mark stands over its
 * letter, and the unseen marks of direction are poppler's own guesses.
 */
export function toLetters(text: string): string {
  return text.replace(/[\s\u064b-\u0652\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
