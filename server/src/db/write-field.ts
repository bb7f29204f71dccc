import { type ByteWriter, reserve, writeDouble, writeInt32, writeText } from "./byte-writer.ts";

/** Types of elements, as PostgreSQL numbers types (`pg_type.dat`). */
const integerType = 23;
const textType = 25;
const doubleType = 701;

/** Numbers, some of them unknown: null, or NaN in a typed list, which both are stored as null. */
export type Numbers = readonly (number | null)[] | Float64Array;

type WriteField = (writer: ByteWriter, value: never) => void;

/**
 * How a value that is not null is written, after how many bytes it takes, in the binary form in which PostgreSQL receives
 * the SQL type (`int4recv`, `array_recv` and so on).
 */
export const writeField: Readonly<Record<string, WriteField>> = {
  text: writeText,
  boolean: (writer, value: boolean) => {
    writeInt32(writer, 1);
    reserve(writer, 1);
    writer.length = writer.bytes.writeUInt8(Number(value), writer.length);
  },
  integer: writeInteger,
  "double precision": (writer, value: number) => {
    writeInt32(writer, 8);
    writeDouble(writer, value);
  },
  uuid: (writer, value: string) => {
    writeInt32(writer, 16);
    reserve(writer, 16);
    writer.length += bytesOf(value).copy(writer.bytes, writer.length);
  },
  "text[]": (writer, list: readonly (string | null)[]) => writeList(writer, textType, list, writeText),
  "integer[]": (writer, list: readonly (number | null)[]) =>
    writeList(writer, integerType, list, writeInteger),
  "double precision[]": writeDoubles,
};

/** The last id and its bytes: all rows of an ingestion have the same. */
let last = { id: "", bytes: Buffer.alloc(0) };

function bytesOf(id: string): Buffer {
  if (last.id !== id) last = { id, bytes: Buffer.from(id.replaceAll("-", ""), "hex") };
  return last.bytes;
}

function writeInteger(writer: ByteWriter, value: number): void {
  writeInt32(writer, 4);
  writeInt32(writer, value);
}

function writeList<Element>(
  writer: ByteWriter,
  type: number,
  list: readonly (Element | null)[],
  write: (writer: ByteWriter, element: Element) => void,
): void {
  const start = writer.length;
  writeInt32(writer, 0);
  writeListHead(writer, type, list.length, list.includes(null));
  for (const element of list) {
    if (element === null) writeInt32(writer, -1);
    else write(writer, element);
  }
  writer.view.setInt32(start, writer.length - start - 4);
}

/** As `writeList`, without a call for each number: most of what is written are these. */
function writeDoubles(writer: ByteWriter, list: Numbers): void {
  const start = writer.length;
  writeInt32(writer, 0);
  writeListHead(writer, doubleType, list.length, false);
  reserve(writer, 12 * list.length);
  const { view } = writer;
  const write = list instanceof Float64Array ? placeTyped : placePlain;
  const end = write(view, writer.length, list as never);
  if (end < writer.length + 12 * list.length) view.setInt32(start + 8, 1);
  view.setInt32(start, end - start - 4);
  writer.length = end;
}

/** Writes numbers one after the other and answers where they end; an unknown one takes four bytes, another twelve. */
function placeTyped(view: DataView, start: number, list: Float64Array): number {
  let at = start;
  for (let place = 0; place < list.length; place++) at = placeDouble(view, at, list[place] as number);
  return at;
}

/** The same for a plain list. One function for both would be compiled for neither. */
function placePlain(view: DataView, start: number, list: readonly (number | null)[]): number {
  let at = start;
  for (let place = 0; place < list.length; place++) at = placeDouble(view, at, list[place] ?? Number.NaN);
  return at;
}

function placeDouble(view: DataView, at: number, number: number): number {
  if (Number.isNaN(number)) {
    view.setInt32(at, -1);
    return at + 4;
  }
  view.setInt32(at, 8);
  view.setFloat64(at + 4, number);
  return at + 12;
}

/** Dimensions, whether there are nulls, the type of the elements; then how many there are and that the first is number 1. */
function writeListHead(writer: ByteWriter, type: number, size: number, hasNulls: boolean): void {
  writeInt32(writer, size === 0 ? 0 : 1);
  writeInt32(writer, Number(hasNulls));
  writeInt32(writer, type);
  if (size === 0) return;
  writeInt32(writer, size);
  writeInt32(writer, 1);
}
