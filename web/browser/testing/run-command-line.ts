import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { inject } from "vitest";
import { fromRepository } from "./repository.ts";
import { siteEnv } from "./site-env.ts";

/** Runs a command line of the product on the site's data folder; the running server does the work. Throws when it fails. */
export async function runCommandLine(name: "load" | "ingest", ...args: string[]): Promise<void> {
  const file = fromRepository(`server/src/cli/${name}.ts`);
  await promisify(execFile)(process.execPath, [file, ...args], { env: siteEnv(inject("site").folder) });
}
