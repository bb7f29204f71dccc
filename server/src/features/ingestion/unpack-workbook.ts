import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { crc32 } from "node:zlib";
import { type Entry, fromBuffer, open, type ZipFile } from "yauzl";
import { packStored } from "./pack-stored.ts";

const openPath = promisify<string, { lazyEntries: true; autoClose: false }, ZipFile>(open);
const openBytes = promisify<Buffer, { lazyEntries: true; autoClose: false }, ZipFile>(fromBuffer);

/** More files than a workbook has, by far. */
const entriesAtMost = 10_000;

/** Folders whose files say nothing of the values; all that is left out need not be parsed. */
const unneeded =
  /(^|\/)(worksheets\/_rels|pivot\w+|externalLinks|docProps|customXml|theme|drawings|charts)\//;

/** A workbook is more, when unpacked, than is read of one. */
export class WorkbookTooLarge extends Error {
  override readonly name = "WorkbookTooLarge";
}

/**
 * The parts of a workbook that its values need, as an archive without compression. What an archive says of itself may
 * be a lie, and two readers may understand it differently: this one unpacks it, counts and checks what comes out, and
 * whoever reads the result has nothing left to be deceived about.
 *
 * @param source Its path, or the workbook itself.
 * @param limit Bytes of everything in it when unpacked.
 * @param isWhole Keeps what the values do not need too.
 * @throws WorkbookTooLarge; Error for what is no whole ZIP archive.
 */
export async function unpackWorkbook(
  source: string | Buffer,
  limit: number,
  isWhole = false,
): Promise<Uint8Array> {
  const options = { lazyEntries: true, autoClose: false } as const;
  const zip = await (typeof source === "string" ? openPath(source, options) : openBytes(source, options));
  const openEntry = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
  const parts = new Map<string, Buffer>();
  let bytes = 0;
  try {
    if (zip.entryCount > entriesAtMost) throw new WorkbookTooLarge();
    for (;;) {
      const entry = await nextEntry(zip);
      if (entry === null) return packStored(parts);
      const isNeeded = isWhole || (/\.(xml|rels)$/i.test(entry.fileName) && !unneeded.test(entry.fileName));
      const chunks: Buffer[] = [];
      let sum = 0;
      for await (const chunk of await openEntry(entry)) {
        bytes += chunk.length;
        if (bytes > limit) throw new WorkbookTooLarge();
        sum = crc32(chunk, sum);
        if (isNeeded) chunks.push(chunk);
      }
      if (sum !== entry.crc32) throw new Error(`the checksum of ${entry.fileName} is wrong`);
      if (isNeeded) parts.set(entry.fileName, Buffer.concat(chunks));
    }
  } finally {
    zip.close();
  }
}

/** Null after the last one. */
function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    zip.removeAllListeners();
    zip.once("entry", resolve);
    zip.once("end", () => resolve(null));
    zip.once("error", reject);
    zip.readEntry();
  });
}
