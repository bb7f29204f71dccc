import { build, type Rolldown } from "vite";
import { fromRepository } from "./repository.ts";

/** A module of the repository as one script for a browser, which leaves its exports under a global name. */
export async function bundleModule(entry: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: fromRepository(entry), name, formats: ["iife"] },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output.find(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`${entry} was not bundled`);
  return `${chunk.code}\nglobalThis.${name} = ${name};`;
}
