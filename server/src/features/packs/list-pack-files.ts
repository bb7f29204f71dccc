import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { PackFile } from "./pack.ts";

/** What a file of a pack holds, by its name inside the folder. */
const contents = {
  programme: /^programme\.json$/,
  periods: /^periods\.csv$/,
  entities: /^entities\.csv$/,
  services: /^services\.csv$/,
  methodologies: /^methodologies\/[^/]+\.json$/,
  values: /^values\/[^/]+\.csv$/,
  publishedSeries: /^published-series\/[^/]+\.json$/,
} as const;

const folders = ["", "methodologies", "values", "published-series"];

/** The files of a pack by what they hold, each list in the order of their names. */
export type PackFiles = { readonly [Content in keyof typeof contents | "unknown"]: readonly PackFile[] };

/**
 * Finds the files of a pack. A data file whose name means nothing here is `unknown`, most likely one that is misspelt;
 * what is no data file, such as a README, is passed over.
 */
export async function listPackFiles(folder: string): Promise<PackFiles> {
  const names = (await Promise.all(folders.map((name) => listDataFiles(folder, name)))).flat().sort();
  const files = names.map((name) => ({ name, path: join(folder, name) }));
  const only = (content: keyof typeof contents) => files.filter(({ name }) => contents[content].test(name));
  return {
    programme: only("programme"),
    periods: only("periods"),
    entities: only("entities"),
    services: only("services"),
    methodologies: only("methodologies"),
    values: only("values"),
    publishedSeries: only("publishedSeries"),
    unknown: files.filter(({ name }) => !Object.values(contents).some((pattern) => pattern.test(name))),
  };
}

async function listDataFiles(folder: string, name: string): Promise<string[]> {
  const entries = await readdir(join(folder, name), { withFileTypes: true }).catch(ignoreAbsent);
  return entries
    .filter((entry) => entry.isFile() && /^[^.].*\.(csv|json)$/.test(entry.name))
    .map((entry) => (name === "" ? entry.name : `${name}/${entry.name}`));
}

function ignoreAbsent(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
  throw error;
}
