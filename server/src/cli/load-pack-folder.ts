import { listPackFiles } from "../features/packs/list-pack-files.ts";
import type { Connection } from "./connect.ts";
import type { Answer } from "./send-request.ts";
import { toForm } from "./to-form.ts";

/** Sends the data files of a pack's folder to be loaded. Throws when there are none. */
export async function loadPackFolder(
  connection: Connection,
  folder: string,
  isDryRun: boolean,
): Promise<Answer> {
  const files = Object.values(await listPackFiles(folder)).flat();
  if (files.length === 0) throw new Error(`there is no pack in ${folder}`);
  return connection.request({
    method: "POST",
    path: "/packs",
    query: { dryRun: isDryRun ? "true" : undefined },
    body: await toForm(files),
  });
}
