import type { IngestionProblem } from "@marsad/shared/schemas";
import { createContext, use } from "react";

/** Problems that are told one by one; the rest is counted. */
export const toldAtMost = 20;

/** The ids of the texts that tell what is wrong at a place of the definition, by the place. */
export type ProblemIds = ReadonlyMap<string, string>;

export const ProblemPlaces = createContext<ProblemIds>(new Map());

/** The ids by place, where the text of each problem has the id `<prefix>-<its index>`. */
export function placeProblems(problems: readonly IngestionProblem[], prefix: string): ProblemIds {
  const ids = new Map<string, string>();
  for (const [index, { column }] of problems.slice(0, toldAtMost).entries()) {
    const place = column ?? "";
    ids.set(place, [ids.get(place) ?? "", `${prefix}-${index}`].join(" ").trim());
  }
  return ids;
}

/** What a field says of the place that it stands for: where it is found, and what is told to be wrong with it or with what it is a part of. */
export function useProblemAt(place: string | undefined) {
  const ids = use(ProblemPlaces);
  const problem = place && (ids.get(place) ?? ids.get(place.slice(0, place.lastIndexOf("."))));
  return {
    "data-place": place,
    "aria-invalid": problem !== undefined,
    "aria-describedby": problem,
  };
}
