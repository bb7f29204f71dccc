import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { fromBuffer, type ZipFile } from "yauzl";

/** The files of a ZIP archive as texts, by their names. */
export async function unzip(archive: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)(archive, {
    lazyEntries: true,
  });
  const openEntry = promisify(zip.openReadStream.bind(zip)) as (
    entry: unknown,
  ) => Promise<NodeJS.ReadableStream>;
  const files = new Map<string, string>();
  return new Promise((resolve, reject) => {
    zip.on("entry", async (entry) => {
      files.set(entry.fileName, await text(await openEntry(entry)));
      zip.readEntry();
    });
    zip.once("end", () => resolve(files));
    zip.once("error", reject);
    zip.readEntry();
  });
}
