import type { Comparison } from "@marsad/shared/schemas";

type End = { readonly official: boolean };

/** What a comparison over these stretches is. */
export function kindOf(stretches: readonly { readonly from: End; readonly to: End }[]): Comparison["kind"] {
  if (stretches.length > 1) return "chained";
  return stretches.every(({ from, to }) => from.official && to.official) ? "official" : "rescored";
}
