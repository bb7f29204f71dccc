import { use } from "react";
import { type Tree, TreeAround } from "./tree-around.ts";

/** The tree that the fields of a node stand in. Only inside of one. */
export function useTree(): Tree {
  const tree = use(TreeAround);
  if (tree === null) throw new Error("useTree needs a TreeAround above it");
  return tree;
}
