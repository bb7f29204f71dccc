import { createContext } from "react";
import type { IndicatorRule } from "../list-rules.ts";

/** What a node's fields need to know of the tree that it stands in. */
export interface Tree {
  /** What each node weighs in the whole, 0–1, by its code. */
  readonly shares: ReadonlyMap<string, number | null>;
  /** An indicator with a code that the tree does not have. */
  readonly newIndicator: () => IndicatorRule;
}

export const TreeAround = createContext<Tree | null>(null);
