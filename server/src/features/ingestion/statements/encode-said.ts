import { addCell, addTraits, type SaidCell, type Statement, type Traits } from "../statement.ts";

/** What a row says of one service, which has a number. */
export interface Said {
  readonly service: number;
  readonly cells: readonly SaidCell[];
  readonly traits: Traits;
}

// A record: the service (4 bytes), how many cells (2), how many bytes of traits (4); for each cell its place (2), state (1)
// and value (8); the traits as JSON, none where nothing is said of them.
const headSize = 10;
const cellSize = 11;

/** Bytes that a record takes at most: what a buffer must have left. */
export function sizeOfSaid({ cells }: Said, traits: Buffer): number {
  return headSize + cells.length * cellSize + traits.length;
}

const nothing = Buffer.alloc(0);

/** The traits of a record. */
export function encodeTraits(traits: Traits): Buffer {
  const says = traits.segments !== null || traits.channels !== null || traits.volume !== null;
  return says ? Buffer.from(JSON.stringify(traits)) : nothing;
}

/** Writes a record into a buffer and answers where it ends. */
export function encodeSaid(into: DataView, start: number, { service, cells }: Said, traits: Buffer): number {
  into.setUint32(start, service);
  into.setUint16(start + 4, cells.length);
  into.setUint32(start + 6, traits.length);
  let at = start + headSize;
  for (const { place, state, value } of cells) {
    into.setUint16(at, place);
    into.setUint8(at + 2, state);
    into.setFloat64(at + 3, value);
    at += cellSize;
  }
  for (const byte of traits) into.setUint8(at++, byte);
  return at;
}

/** Adds the records of a buffer, in their order, to the statement of each service. */
export function decodeSaid(from: Buffer, statementOf: (service: number) => Statement): void {
  const view = new DataView(from.buffer, from.byteOffset, from.length);
  for (let at = 0; at < from.length; ) {
    const statement = statementOf(view.getUint32(at));
    const count = view.getUint16(at + 4);
    const ofTraits = view.getUint32(at + 6);
    at += headSize;
    for (const end = at + count * cellSize; at < end; at += cellSize) {
      addCell(statement, view.getUint16(at), view.getUint8(at + 2), view.getFloat64(at + 3));
    }
    if (ofTraits > 0) addTraits(statement, JSON.parse(from.toString("utf8", at, at + ofTraits)));
    at += ofTraits;
  }
}
