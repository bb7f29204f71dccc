import type { NodeScores } from "./aggregate-panel.ts";
import { type Correlation, correlate } from "./correlate.ts";

/** Which of two nodes a correlation is between, and how they stand to each other. */
export interface NodeCorrelation extends Correlation {
  readonly one: string;
  readonly other: string;
  readonly relation: "same-dimension" | "other-dimension" | "own-dimension" | "between-dimensions" | "index";
}

/**
 * Correlations of the normalised indicators inside and between dimensions, of each with its own dimension, of the
 * dimensions with each other, and of all of them with the index; over all rows of the panel.
 */
export function correlations({ tree, codes, scores }: NodeScores): NodeCorrelation[] {
  const { nodes, dimensions, dimensionOf } = tree;
  const root = nodes.length - 1;
  const isLeaf = (place: number) => nodes[place]?.indicator !== -1;
  const dimensionAt = (leaf: number) => dimensions[dimensionOf[nodes[leaf]?.indicator ?? -1] ?? -1];
  const between = (one: number, other: number, relation: NodeCorrelation["relation"]): NodeCorrelation => ({
    one: codes[one] ?? "",
    other: other === root ? "score" : (codes[other] ?? ""),
    relation,
    ...correlate(scores[one] as Float64Array, scores[other] as Float64Array),
  });
  const leaves = [...nodes.keys()].filter(isLeaf);
  const groups = dimensions.filter((place) => !isLeaf(place));
  return [
    ...pairs(leaves).map(([one, other]) =>
      between(one, other, dimensionAt(one) === dimensionAt(other) ? "same-dimension" : "other-dimension"),
    ),
    ...leaves.flatMap((leaf) => {
      const own = dimensionAt(leaf);
      return own === undefined || own === leaf ? [] : [between(leaf, own, "own-dimension")];
    }),
    ...pairs(groups).map(([one, other]) => between(one, other, "between-dimensions")),
    ...[...leaves, ...groups].map((place) => between(place, root, "index")),
  ];
}

function pairs(places: readonly number[]): (readonly [number, number])[] {
  return places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other] as const));
}
