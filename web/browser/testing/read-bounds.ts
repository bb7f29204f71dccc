import type { PublishedMethodologyVersion } from "@marsad/shared/schemas";
import { readApi } from "./read-api.ts";

/** What no score of the demonstration may be rounded over: the levels of a version of its methodology, and its benchmark. */
export async function readBounds(version: string): Promise<number[]> {
  const path = `/programmes/marsad/methodologies/${version}`;
  const { definition } = await readApi<PublishedMethodologyVersion>(path);
  return [...definition.levels.map(({ from }) => from), 90];
}
