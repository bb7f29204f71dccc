/** Bytes that are written one after the other, in network order; what there is room for grows with them. */
export interface ByteWriter {
  bytes: Buffer;
  view: DataView;
  /** How many are written. */
  length: number;
}

export function createByteWriter(room: number): ByteWriter {
  const bytes = Buffer.allocUnsafeSlow(room);
  return { bytes, view: new DataView(bytes.buffer), length: 0 };
}

/** Makes sure that so many bytes more can be written. */
export function reserve(writer: ByteWriter, size: number): void {
  const needed = writer.length + size;
  if (needed <= writer.bytes.length) return;
  const larger = createByteWriter(Math.max(needed, 2 * writer.bytes.length));
  writer.bytes.copy(larger.bytes, 0, 0, writer.length);
  writer.bytes = larger.bytes;
  writer.view = larger.view;
}

export function writeInt16(writer: ByteWriter, number: number): void {
  reserve(writer, 2);
  writer.view.setInt16(writer.length, number);
  writer.length += 2;
}

export function writeInt32(writer: ByteWriter, number: number): void {
  reserve(writer, 4);
  writer.view.setInt32(writer.length, number);
  writer.length += 4;
}

export function writeDouble(writer: ByteWriter, number: number): void {
  reserve(writer, 8);
  writer.view.setFloat64(writer.length, number);
  writer.length += 8;
}

/** Letters up to which a text is written faster letter by letter than by a call into Node. */
const shortText = 40;

/** Writes a text in UTF-8, after how many bytes it takes (4 bytes). */
export function writeText(writer: ByteWriter, text: string): void {
  // A letter takes at most three bytes; one of four is two of JavaScript's.
  reserve(writer, 4 + 3 * text.length);
  const start = writer.length + 4;
  const length = writeAscii(writer.bytes, text, start) ?? writer.bytes.write(text, start);
  writer.view.setInt32(writer.length, length);
  writer.length = start + length;
}

/** Writes a short text of ASCII letters and answers its length; null for any other. */
function writeAscii(bytes: Buffer, text: string, start: number): number | null {
  if (text.length > shortText) return null;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return null;
    bytes[start + at] = code;
  }
  return text.length;
}
