import { noTraits, type SaidCell, type Traits } from "../statement.ts";

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

/** The traits of a record. */
export function encodeTraits(traits: Traits): Buffer {
  const says = traits.segments !== null || traits.channels !== null || traits.volume !== null;
  return says ? Buffer.from(JSON.stringify(traits)) : Buffer.alloc(0);
}

/** Writes a record into a buffer and answers where it ends. */
export function encodeSaid(into: Buffer, start: number, { service, cells }: Said, traits: Buffer): number {
  let at = into.writeUInt32LE(service, start);
  at = into.writeUInt16LE(cells.length, at);
  at = into.writeUInt32LE(traits.length, at);
  for (const { place, state, value } of cells) {
    at = into.writeUInt16LE(place, at);
    at = into.writeUInt8(state, at);
    at = into.writeDoubleLE(value, at);
  }
  return at + traits.copy(into, at);
}

/** The records of a buffer, in their order. */
export function* decodeSaid(from: Buffer): Generator<Said> {
  for (let at = 0; at < from.length; ) {
    const service = from.readUInt32LE(at);
    const count = from.readUInt16LE(at + 4);
    const ofTraits = from.readUInt32LE(at + 6);
    at += headSize;
    const cells: SaidCell[] = [];
    for (const end = at + count * cellSize; at < end; at += cellSize) {
      cells.push({
        place: from.readUInt16LE(at),
        state: from.readUInt8(at + 2),
        value: from.readDoubleLE(at + 3),
      });
    }
    const traits = from.toString("utf8", at, at + ofTraits);
    at += ofTraits;
    yield { service, cells, traits: traits === "" ? noTraits : (JSON.parse(traits) as Traits) };
  }
}
