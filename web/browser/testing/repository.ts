import { fileURLToPath } from "node:url";

/** The absolute path of a file or folder of the repository. */
export function fromRepository(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}
