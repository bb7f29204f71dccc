import { createByteWriter, writeInt16, writeInt32 } from "./byte-writer.ts";
import { writeField } from "./write-field.ts";

/** A column of the rows that are encoded: the property of a row that it takes, and its SQL type. */
export interface CopiedColumn {
  readonly property: string;
  readonly type: string;
}

/** What stands before the rows and after them: a signature, no flags, no extension; a row of −1 fields. */
export const copyHead = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1");
export const copyEnd = Buffer.from([0xff, 0xff]);

/** Bytes that are sent at a time, and room for them with the row that is one too many. */
const chunkSize = 64 * 1024;
const room = chunkSize + 8 * 1024;

/**
 * Rows in the binary format of COPY (PostgreSQL's manual, COPY, "Binary Format"), without head and end. A row is taken
 * only when the chunk before it has been asked for, so that making rows and sending them take turns.
 */
export function* encodeCopy(columns: readonly CopiedColumn[], rows: Iterable<object>): Generator<Buffer> {
  const fields = columns.map(({ property, type }) => {
    const write = writeField[type];
    if (write === undefined) throw new Error(`${property}: there is no binary form of ${type}`);
    return { property, write };
  });
  let writer = createByteWriter(room);
  for (const row of rows as Iterable<Readonly<Record<string, unknown>>>) {
    writeInt16(writer, fields.length);
    for (const { property, write } of fields) {
      const value = row[property] ?? null;
      if (value === null) writeInt32(writer, -1);
      else write(writer, value as never);
    }
    if (writer.length < chunkSize) continue;
    yield writer.bytes.subarray(0, writer.length);
    writer = createByteWriter(room);
  }
  if (writer.length > 0) yield writer.bytes.subarray(0, writer.length);
}
