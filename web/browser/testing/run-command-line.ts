import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { inject } from "vitest";
import { fromRepository } from "./repository.ts";
import { siteEnv } from "./site-env.ts";

/**
 * Runs a command line of the product on the site's data folder; the running server does the work. Resolves to what it
 * says, throws when it fails.
 */
export async function runCommandLine(
  name: "load" | "ingest" | "keys" | "methodology",
  ...args: string[]
): Promise<string> {
  const file = fromRepository(`server/src/cli/${name}.ts`);
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], {
    env: siteEnv(inject("site").folder),
  });
  return stdout;
}
