import type { SearchResult } from "@marsad/shared/schemas";
import { foldText } from "@marsad/shared/search";
import type { Findable } from "./read-names.ts";

/** How close a text is to what is looked for; the lowest is the closest. */
const closeness = { same: 0, start: 1, wordStart: 2, inside: 3 } as const;

/**
 * What has every word of a text in its code or in one name, whole or in part, in any order. The closest come first: the
 * very text, then what begins with it, then what has a word that begins with its first word; among equals entities
 * before services, shorter names before longer.
 */
export function findMatches(names: readonly Findable[], text: string, limit: number): SearchResult {
  const asked = foldText(text);
  const words = asked.split(" ").filter((word) => word !== "");
  if (words.length === 0) return { matches: [], total: 0 };
  const found = names.flatMap(({ match, texts }) => {
    const best = texts
      .filter((candidate) => words.every((word) => candidate.includes(word)))
      .map((candidate) => [measure(candidate, asked, words[0] ?? ""), candidate.length] as const)
      .sort(compareCloseness)[0];
    return best === undefined ? [] : [{ match, best }];
  });
  found.sort(
    (one, other) =>
      one.best[0] - other.best[0] ||
      Number(one.match.service !== null) - Number(other.match.service !== null) ||
      one.best[1] - other.best[1],
  );
  return { matches: found.slice(0, limit).map(({ match }) => match), total: found.length };
}

function measure(candidate: string, asked: string, firstWord: string): number {
  if (candidate === asked) return closeness.same;
  if (candidate.startsWith(asked)) return closeness.start;
  return candidate.startsWith(firstWord) || candidate.includes(` ${firstWord}`)
    ? closeness.wordStart
    : closeness.inside;
}

function compareCloseness(one: readonly [number, number], other: readonly [number, number]): number {
  return one[0] - other[0] || one[1] - other[1];
}
