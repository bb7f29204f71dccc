import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Writes the files of a pack, by their paths within it, into a new temporary folder; resolves to the folder. */
export async function writePack(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "marsad-pack-"));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder;
}

/** Lines of a CSV file. */
export const csv = (...rows: readonly string[]) => [...rows, ""].join("\n");
