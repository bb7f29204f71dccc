import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { buildPages } from "../testing/build-pages.ts";
import type { Measurement } from "./measurement.ts";

const measuring = fileURLToPath(new URL("../../../web/browser/measure/measure.ts", import.meta.url));

/** What the pages weigh, how long they take, and what Lighthouse says of them; measured by the web's own program, in a real browser. */
export async function measurePages(): Promise<Measurement[]> {
  await buildPages();
  const { stdout } = await promisify(execFile)(process.execPath, [measuring], { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout);
}
