import { fromRepository } from "./repository.ts";

/** The variables of a process of the product: its data folder, and none of the tester's own settings. */
export function siteEnv(folder: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? "",
    NODE_COMPILE_CACHE: fromRepository("node_modules/.cache/compiled"),
    MARSAD_DATA: folder,
  };
}
