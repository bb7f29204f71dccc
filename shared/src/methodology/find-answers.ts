import { mapVersions } from "./map-versions.ts";
import type { Methodology } from "./methodology.ts";
import { placeNodes } from "./place-nodes.ts";

/** An indicator that the values of another version do not answer, and why: it is asked for something else there, or not at all. */
export interface Unanswered {
  readonly code: string;
  readonly reason: "new" | "modified" | "split" | "merged";
}

/** Where the values that one version orders answer the indicators of another one. */
export interface Answers {
  /** For each indicator of `other` in the order of its tree: the place of its values; −1 where there are none. */
  readonly places: readonly number[];
  readonly unanswered: readonly Unanswered[];
}

/**
 * What of another version the values of `own` answer: an indicator that is the `same` in both, whatever its weight, its
 * goalposts or the group it stands in. Versions that do not speak of each other are mapped by codes and definitions.
 */
export function findAnswers(own: Methodology, other: Methodology): Answers {
  const places = new Map(indicatorsOf(own).map((code, place) => [code, place]));
  const mapped = mapVersions(own, other);
  const unanswered: Unanswered[] = [];
  const found = indicatorsOf(other).map((code) => {
    const became = mapped.find(({ to }) => to.includes(code));
    if (became?.change === "same") return places.get(became.from[0] ?? "") ?? -1;
    const reason = became === undefined || became.change === "dropped" ? "new" : became.change;
    unanswered.push({ code, reason });
    return -1;
  });
  return { places: found, unanswered };
}

/** Codes in the order of the tree, in which values are stored. */
function indicatorsOf(methodology: Methodology): string[] {
  return [...placeNodes(methodology)].flatMap(([code, { node }]) => ("kind" in node ? [code] : []));
}
