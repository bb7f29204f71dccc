/** What a file says in UTF-8; `null` where it is no such text, or could not be read. */
export async function readTextFile(file: File): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
