import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

/** What a text file may be written in, by the name that `TextDecoder` knows it by. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1256"] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes looked at to tell Arabic from noise. */
const sampleSize = 64 * 1024;

/**
 * Finds out what a text file is written in: by its byte-order mark, else UTF-8 when all of it is valid so, else
 * Windows-1256 when what is beyond ASCII in it then reads as Arabic. `null` when it is none of these, `binary` when it
 * is no text at all.
 */
export async function recogniseEncoding(path: string): Promise<Encoding | "binary" | null> {
  const sample = await readSample(path);
  if (sample[0] === 0xff && sample[1] === 0xfe) return "utf-16le";
  if (sample[0] === 0xfe && sample[1] === 0xff) return "utf-16be";
  if (sample.includes(0)) return "binary";
  if (await isUtf8(path)) return "utf-8";
  return isPlainlyArabic(new TextDecoder("windows-1256").decode(sample)) ? "windows-1256" : null;
}

async function readSample(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(sampleSize), 0, sampleSize, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }))
      decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Nine in ten of the characters beyond ASCII are Arabic letters, and some stand side by side as in words. */
function isPlainlyArabic(text: string): boolean {
  const beyondAscii = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const arabic = text.match(/[ء-ي]/gu)?.length ?? 0;
  return /[ء-ي]{2}/u.test(text) && arabic >= beyondAscii * 0.9;
}
