import { open } from "node:fs/promises";

/** `workbook`: a ZIP archive, as XLSX is. `sealed`: the old container of .xls, which a workbook with a password has too. */
export type Format = "workbook" | "sealed" | "text" | "json" | "json-lines";

const signatures: readonly (readonly [Format, readonly number[]])[] = [
  ["workbook", [0x50, 0x4b, 0x03, 0x04]],
  ["sealed", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

/** Bytes in which the first two marks of a JSON file must be: what stands before them is white space. */
const sampleSize = 4096;

/** Finds out by its first bytes what a file is, whatever its name says. */
export async function recogniseFormat(path: string): Promise<Format> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(sampleSize), 0, sampleSize, 0);
    const match = signatures.find(([, bytes]) => bytes.every((byte, place) => buffer[place] === byte));
    return match?.[0] ?? recogniseText(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** A list of objects, or one object after the other, in any of the encodings: their marks are ASCII. */
function recogniseText(sample: Uint8Array): Format {
  const text = new TextDecoder("latin1")
    .decode(sample)
    .replace(/^(ï»¿|ÿþ|þÿ)/, "")
    .replaceAll("\0", "");
  if (/^\s*\[\s*([[{\]]|$)/.test(text)) return "json";
  return /^\s*\{\s*["}]/.test(text) ? "json-lines" : "text";
}
