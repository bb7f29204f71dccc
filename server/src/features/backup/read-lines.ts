import { BackupRefused } from "./backup-refused.ts";

/** The longest line (bytes): the largest row, a methodology, comes from a JSON body of 4 MiB. */
const longestLine = 64 * 1024 * 1024;

/** The lines of UTF-8 text, without their line feeds; what follows the last line feed must be nothing. */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]).toString("utf8");
      parts = [];
      length = 0;
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > longestLine) throw new BackupRefused("The file is not a backup: it has a line without end.");
  }
  if (length > 0) throw new BackupRefused("The backup is cut off in the middle of a line.");
}
