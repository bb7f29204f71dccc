import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Connection } from "./connect.ts";
import { loadPackFolder } from "./load-pack-folder.ts";
import type { PublishedSource } from "./published-sources.ts";
import type { Answer } from "./send-request.ts";
import { toForm } from "./to-form.ts";

/**
 * Sends a publisher's own files to be taken in. Where their programme is not there yet, its definition is loaded first;
 * a dry run, which changes nothing, then cannot go on. Resolves to the answer, or to the refusal on the way to it.
 */
export async function sendPublishedFolder(
  connection: Connection,
  { code, programme, pack }: PublishedSource,
  folder: string,
  isDryRun: boolean,
): Promise<Answer> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
  if (names.length === 0) throw new Error(`there are no CSV files in ${folder}`);
  const known = await connection.request({ method: "GET", path: `/programmes/${programme}` });
  if (known.status === 404 && !isDryRun) {
    const loaded = await loadPackFolder(connection, pack, false);
    if (loaded.status >= 400) return loaded;
  }
  return connection.request({
    method: "POST",
    path: `/programmes/${programme}/ingestions`,
    query: { source: code, dryRun: isDryRun ? "true" : undefined },
    body: await toForm(names.map((name) => ({ name, path: join(folder, name) }))),
  });
}
