/** A label that wants to stand at `at`, in pixels. */
export interface Label {
  readonly id: string;
  readonly at: number;
}

export interface PlacedLabel extends Label {
  /** Where it stands after making room. */
  readonly placed: number;
}

/**
 * Moves labels apart so that no two stand nearer than `distance`, each as near to where it belongs as the others
 * allow, in the same order, inside `from`–`to` as long as they fit there.
 */
export function nudgeLabels(
  labels: readonly Label[],
  distance: number,
  [from, to]: readonly [number, number],
): PlacedLabel[] {
  const ordered = [...labels].sort((a, b) => a.at - b.at);
  // Labels that touch are centred as a block on the mean of where they belong; blocks that then touch are joined.
  const blocks: { wanted: number; labels: Label[] }[] = [];
  const span = (block: { labels: Label[] }) => (block.labels.length - 1) * distance;
  for (const label of ordered) {
    let block = { wanted: Math.max(from, Math.min(to, label.at)), labels: [label] };
    for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
      const isFree = block.wanted - span(block) / 2 - (before.wanted + span(before) / 2) >= distance;
      if (isFree) break;
      blocks.pop();
      const joined = [...before.labels, ...block.labels];
      const wanted = joined.reduce((sum, each) => sum + each.at, 0) / joined.length;
      const half = ((joined.length - 1) * distance) / 2;
      block = { wanted: Math.max(from + half, Math.min(to - half, wanted)), labels: joined };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) =>
    block.labels.map((label, index) => ({
      ...label,
      placed: block.wanted - span(block) / 2 + index * distance,
    })),
  );
}
