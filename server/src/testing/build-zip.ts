import { crc32, deflateRawSync } from "node:zlib";

/** One entry of an archive; `claims` and `at` are there to lie. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
  /** Bytes that it says it has when unpacked. */
  readonly claims?: number;
  /** Place of the entry whose data it takes for its own, instead of having any. */
  readonly sameAs?: number;
}

/** A ZIP archive by the format's own description (APPNOTE 4.3), deflated. */
export function buildZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  const packed: { offset: number; data: Buffer; sum: number; size: number }[] = [];
  let offset = 0;
  for (const { name, content, claims, sameAs } of entries) {
    const original = sameAs === undefined ? undefined : packed[sameAs];
    const data = original?.data ?? deflateRawSync(content, { level: 9 });
    const own = original ?? { offset, data, sum: crc32(content), size: claims ?? content.length };
    packed.push(own);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(own.sum, 10);
    common.writeUInt32LE(own.data.length, 14);
    common.writeUInt32LE(own.size, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(own.offset, 10);
    central.push(Buffer.from("PK\x01\x02\x14\x00"), common, place, Buffer.from(name));
    if (original !== undefined) continue;
    locals.push(Buffer.from("PK\x03\x04"), common, Buffer.from(name), data);
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
