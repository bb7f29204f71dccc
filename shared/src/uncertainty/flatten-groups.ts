import type { Aggregation } from "../methodology/methodology.ts";
import type { CompiledMethodology } from "../scoring/compile-methodology.ts";

/**
 * The groups of a tree in flat arrays, each after its children. Every node but the root has a slot; the slots of the children
 * of a group follow one another, so that a group is read from one end to the other.
 */
export interface FlatGroups {
  /** Slots of a row. */
  readonly width: number;
  /** By node; −1 of the root. */
  readonly slotOf: Int32Array;
  /** By group, the root last: how its children make its score, and its own slot. */
  readonly aggregations: readonly Aggregation[];
  readonly slots: Int32Array;
  /** Where the slots of the children of each group begin; one more for the end of the last. */
  readonly starts: Int32Array;
}

export function flattenGroups({ nodes }: CompiledMethodology): FlatGroups {
  const slotOf = new Int32Array(nodes.length).fill(-1);
  const groups = nodes.flatMap((node, place) => (node.indicator === -1 ? [{ ...node, place }] : []));
  const starts = [0];
  for (const { children } of groups) {
    const start = starts.at(-1) ?? 0;
    children.forEach((child, place) => {
      slotOf[child] = start + place;
    });
    starts.push(start + children.length);
  }
  return {
    width: nodes.length - 1,
    slotOf,
    aggregations: groups.map(({ aggregation }) => aggregation),
    slots: Int32Array.from(groups, ({ place }) => slotOf[place] as number),
    starts: Int32Array.from(starts),
  };
}
