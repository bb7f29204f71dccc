import type { Aggregation } from "../methodology/methodology.ts";
import type { CompiledMethodology } from "../scoring/compile-methodology.ts";
import type { Combination } from "./choices.ts";
import { naturalExp } from "./natural-exp.ts";
import { naturalLog } from "./natural-log.ts";

/** The groups of a tree in flat arrays, each after its children. */
export interface FlatGroups {
  readonly width: number;
  /** Node of each group. */
  readonly nodes: Int32Array;
  readonly aggregations: readonly Aggregation[];
  /** Where the children of each group begin in `children`; one more for the end of the last. */
  readonly starts: Int32Array;
  readonly children: Int32Array;
}

export function flattenGroups({ nodes }: CompiledMethodology): FlatGroups {
  const groups = nodes.flatMap((node, place) => (node.indicator === -1 ? [{ ...node, place }] : []));
  const starts = [0];
  for (const { children } of groups) starts.push((starts.at(-1) ?? 0) + children.length);
  return {
    width: nodes.length,
    nodes: Int32Array.from(groups, ({ place }) => place),
    aggregations: groups.map(({ aggregation }) => aggregation),
    starts: Int32Array.from(starts),
    children: Int32Array.from(groups.flatMap(({ children }) => children)),
  };
}

/** What a dimension is held at, at least, where a geometric mean is an alternative: COINr too rescales to 1–100 first. */
const leastDimension = 1;

/**
 * Scores every row of `placed` from its leaves up, as `scoreService` does, and writes the scores of rows into `scores`.
 * The scores of groups are written into `placed`; the last group is the root.
 */
export function scoreRows(
  groups: FlatGroups,
  weights: Float64Array,
  combination: Combination,
  placed: Float64Array,
  scores: Float64Array,
): void {
  const { width, nodes, starts, children } = groups;
  const root = nodes.length - 1;
  const rules = groups.aggregations.map((rule, group) =>
    group === root && combination !== "official" ? combination : rule,
  );
  const least = combination === "geometric" ? leastDimension : 0;
  for (let row = 0; row < scores.length; row++) {
    const base = row * width;
    for (let group = 0; group <= root; group++) {
      const rule = rules[group];
      const end = starts[group + 1] as number;
      const floor = group === root ? least : 0;
      let total = 0;
      let sum = 0;
      let lowest = Number.POSITIVE_INFINITY;
      for (let place = starts[group] as number; place < end; place++) {
        const child = children[place] as number;
        const score = placed[base + child] as number;
        if (Number.isNaN(score)) continue;
        const weight = weights[child] as number;
        total += weight;
        if (score < lowest) lowest = score;
        if (rule === "arithmetic") sum += weight * score;
        else if (rule === "geometric") sum += weight * logOf(Math.max(score, floor));
      }
      const mean =
        rule === "arithmetic" ? sum / total : rule === "geometric" ? 100 * expOf(sum / total) : lowest;
      placed[base + (nodes[group] as number)] = total === 0 ? Number.NaN : Math.min(100, mean);
    }
    scores[row] = placed[base + width - 1] as number;
  }
}

/** To a geometric mean what is 0 to nine decimals is 0, as in `aggregate`. */
function logOf(score: number): number {
  return score * 1e9 < 0.5 ? Number.NEGATIVE_INFINITY : naturalLog(score / 100);
}

function expOf(exponent: number): number {
  return exponent === Number.NEGATIVE_INFINITY ? 0 : naturalExp(exponent);
}
