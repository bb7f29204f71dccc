import type { ComputedMethodology } from "../methodology/methodology.ts";

/** A node as far as weights go. */
interface Weighed {
  readonly code: string;
  readonly weight: number;
  readonly children?: readonly Weighed[];
}

/**
 * A rule book with the weights of another one. Weights count only against those of siblings, so the children that a
 * group has in both keep what they weigh together in `own`, and share it as they do in `other`.
 */
export function takeWeights(own: ComputedMethodology, other: ComputedMethodology): ComputedMethodology {
  return { ...own, dimensions: takeGroup(own.dimensions, other.dimensions) };
}

function takeGroup<Node extends Weighed>(own: readonly Node[], other: readonly Weighed[]): Node[] {
  const scale = sharedWeight(own, other) / sharedWeight(other, own);
  return own.map((node) => {
    const counterpart = other.find(({ code }) => code === node.code);
    if (counterpart === undefined) return node;
    const weight = counterpart.weight * scale;
    return node.children === undefined
      ? { ...node, weight }
      : { ...node, weight, children: takeGroup(node.children, counterpart.children ?? []) };
  });
}

/** What the nodes that are in both lists weigh together in the first one. */
function sharedWeight(nodes: readonly Weighed[], others: readonly Weighed[]): number {
  const codes = new Set(others.map(({ code }) => code));
  return nodes.reduce((sum, { code, weight }) => sum + (codes.has(code) ? weight : 0), 0);
}

/** A node that weighs more or less against those of its siblings that both rule books have. */
export interface WeightChange {
  readonly code: string;
  /** 0–1: its share among those siblings. */
  readonly before: number;
  readonly after: number;
}

/** Shares that differ by less are the same weights written otherwise. */
const noticeable = 1e-12;

/** Every node of both rule books whose weight changed, in the order of the tree. */
export function compareWeights(before: ComputedMethodology, after: ComputedMethodology): WeightChange[] {
  return compareGroup(before.dimensions, after.dimensions);
}

function compareGroup(before: readonly Weighed[], after: readonly Weighed[]): WeightChange[] {
  const totals = [sharedWeight(before, after), sharedWeight(after, before)] as const;
  return before.flatMap((node) => {
    const counterpart = after.find(({ code }) => code === node.code);
    if (counterpart === undefined) return [];
    const shares = { before: node.weight / totals[0], after: counterpart.weight / totals[1] };
    const own = Math.abs(shares.after - shares.before) > noticeable ? [{ code: node.code, ...shares }] : [];
    return [...own, ...compareGroup(node.children ?? [], counterpart.children ?? [])];
  });
}
