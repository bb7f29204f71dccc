import type { NodeDifference } from "@marsad/shared/schemas";

/** What became of indicators, as a reader is told it: `ruled` asks the same and is scored otherwise. */
export const changeSorts = ["new", "dropped", "modified", "split", "merged", "ruled", "unchanged"] as const;
export type ChangeSort = (typeof changeSorts)[number];

/** Rules of an indicator that do not touch how it is scored. */
const words: readonly string[] = ["names", "explanation"];

/** The sort of one difference. Words alone do not make an indicator another one. */
function sortOf({ change, differs }: NodeDifference): ChangeSort {
  if (change !== "same") return change;
  return differs.some((rule) => !words.includes(rule)) ? "ruled" : "unchanged";
}

/** The differences of indicators by sort, in the order of `changeSorts`; sorts without any are left out. */
export function sortChanges(nodes: readonly NodeDifference[]): ReadonlyMap<ChangeSort, NodeDifference[]> {
  const indicators = nodes.filter(({ node }) => node === "indicator");
  return new Map(
    changeSorts.flatMap((sort) => {
      const ofSort = indicators.filter((difference) => sortOf(difference) === sort);
      return ofSort.length === 0 ? [] : [[sort, ofSort] as const];
    }),
  );
}
