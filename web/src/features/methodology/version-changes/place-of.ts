import type { NodeDifference } from "@marsad/shared/schemas";

/** Where the page tells what became of an indicator. */
export function placeOf({ from, to }: Pick<NodeDifference, "from" | "to">): string {
  return `indicator-${[...from, "", ...to].join("-")}`;
}
