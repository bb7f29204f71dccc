import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { type Entry, open, type ZipFile } from "yauzl";

const openZip = promisify<string, { lazyEntries: true; autoClose: false }, ZipFile>(open);

/**
 * Bytes of everything in a ZIP archive when unpacked, by unpacking it: what an archive says of itself may be a lie.
 * Stops at `limit`, and then answers more than that.
 *
 * @throws Error for what is no whole ZIP archive.
 */
export async function measureWorkbook(path: string, limit: number): Promise<number> {
  const zip = await openZip(path, { lazyEntries: true, autoClose: false });
  const openEntry = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
  let bytes = 0;
  try {
    for (;;) {
      const entry = await nextEntry(zip);
      if (entry === null) return bytes;
      const content = await openEntry(entry);
      for await (const chunk of content) {
        bytes += chunk.length;
        if (bytes > limit) return bytes;
      }
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
