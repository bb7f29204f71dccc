import { cannotBeMarked } from "./cannot-be-marked.ts";

/** Bytes of a file that is marked: it is held as a whole, several times over. No more than a thousand problems are told of any file. */
const mostBytes = 32 * 1024 * 1024;

/** Throws Conflict `cannot-be-marked` for more bytes than are marked. */
export function refuseLarge(bytes: number): void {
  if (bytes <= mostBytes) return;
  throw cannotBeMarked(`The file is larger than ${mostBytes / 1024 / 1024} MB. Go by the list of problems.`);
}
