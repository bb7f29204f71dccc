import type { ComparedNode } from "@marsad/shared/schemas";

/** What some nodes weigh in the whole together, 0–1; null without any, and where weights are not known. */
export function shareOf(nodes: readonly ComparedNode[]): number | null {
  if (nodes.length === 0) return null;
  return nodes.reduce<number | null>(
    (sum, { share }) => (sum === null || share === null ? null : sum + share),
    0,
  );
}
