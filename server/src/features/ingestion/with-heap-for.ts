import { stat } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import type { SpooledFile } from "../../spool/spool-upload.ts";

/** Bytes from which on the garbage of reading files would be more than the memory that is promised; a million values have 20 MB. */
const large = 64 * 1024 * 1024;

/**
 * By how much (%) the heap may grow before its garbage is collected. V8 lets it double and more: taking in sixteen million
 * values held 331 MB over idle, with this 217 MB, in the same time (`npm run bench -- memory`). It costs small files half
 * as much time again, and what is read afterwards a fifth, so it holds for large ones only. 0 leaves it to V8.
 */
const growth = { small: 25, usual: 0 };

let underWay = 0;

/** Takes files in with the heap that their size asks for. Several may be under way at once. */
export async function withHeapFor<Result>(
  files: readonly SpooledFile[],
  work: () => Promise<Result>,
): Promise<Result> {
  const sizes = await Promise.all(files.map(async ({ path }) => (await stat(path)).size));
  if (sizes.reduce((sum, size) => sum + size, 0) < large) return work();
  underWay++;
  letGrow(growth.small);
  try {
    return await work();
  } finally {
    underWay--;
    if (underWay === 0) letGrow(growth.usual);
  }
}

function letGrow(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
