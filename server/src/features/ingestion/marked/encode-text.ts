import type { Encoding } from "../recognise-encoding.ts";

const mark = "\uFEFF";

/** A text file as it was: its text without a mark, and whether it had one. */
export interface DecodedText {
  readonly text: string;
  readonly hasMark: boolean;
}

/** @throws TypeError for bytes that are not in this encoding. */
export function decodeBytes(bytes: Buffer, encoding: Encoding): DecodedText {
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  return text.startsWith(mark) ? { text: text.slice(1), hasMark: true } : { text, hasMark: false };
}

/** The bytes of a text in an encoding. Windows-1256 has not every letter: what it lacks becomes a question mark. */
export function encodeText({ text, hasMark }: DecodedText, encoding: Encoding): Buffer {
  const whole = hasMark ? mark + text : text;
  switch (encoding) {
    case "utf-8":
      return Buffer.from(whole);
    case "utf-16le":
      return Buffer.from(whole, "utf16le");
    case "utf-16be":
      return Buffer.from(whole, "utf16le").swap16();
    case "windows-1256":
      return Buffer.from(Array.from(whole, (letter) => codePage.get(letter) ?? questionMark));
  }
}

const questionMark = 0x3f;

/** The letters of Windows-1256 by themselves, found by reading its 256 bytes. */
const codePage: ReadonlyMap<string, number> = new Map(
  Array.from(new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))).map(
    (letter, byte) => [letter, byte],
  ),
);
