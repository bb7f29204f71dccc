import { open } from "node:fs/promises";

/** `workbook`: a ZIP archive, as XLSX is. `sealed`: the old container of .xls, which a workbook with a password has too. */
export type Format = "workbook" | "sealed" | "text";

const signatures: readonly (readonly [Format, readonly number[]])[] = [
  ["workbook", [0x50, 0x4b, 0x03, 0x04]],
  ["sealed", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

/** Finds out by its first bytes what a file is, whatever its name says. */
export async function recogniseFormat(path: string): Promise<Format> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(new Uint8Array(8), 0, 8, 0);
    const match = signatures.find(([, bytes]) => bytes.every((byte, place) => buffer[place] === byte));
    return match?.[0] ?? "text";
  } finally {
    await file.close();
  }
}
