import type { Names } from "./names.ts";

/**
 * What became of indicators or dimensions from one version to the next:
 * - `same` values mean what they meant; weights, goalposts and the rest may be others;
 * - `modified` it is asked for something else, so its values are not those of before;
 * - `split` one became several; `merged` several became one; `dropped`, `new`.
 */
export type MappedChangeKind = "same" | "modified" | "split" | "merged" | "dropped" | "new";

export interface MappedChange {
  readonly change: MappedChangeKind;
  /** Codes in the version before: none of a new one, several of merged ones. */
  readonly from: readonly string[];
  /** Codes in the version after: none of a dropped one, several of a split one. */
  readonly to: readonly string[];
  /** Why, where it is not plain. */
  readonly note?: Names;
}

/** What a version says of the one before it. What it does not name is derived by `mapVersions`. */
export interface VersionMapping {
  /** The version before. */
  readonly version: string;
  readonly changes: readonly MappedChange[];
}

/** How many codes a change has on each side: at least, at most. */
export const mappedCounts = {
  same: { from: [1, 1], to: [1, 1] },
  modified: { from: [1, 1], to: [1, 1] },
  split: { from: [1, 1], to: [2, Number.POSITIVE_INFINITY] },
  merged: { from: [2, Number.POSITIVE_INFINITY], to: [1, 1] },
  dropped: { from: [1, 1], to: [0, 0] },
  new: { from: [0, 0], to: [1, 1] },
} as const satisfies Readonly<
  Record<
    MappedChangeKind,
    { readonly from: readonly [number, number]; readonly to: readonly [number, number] }
  >
>;
