import type { Classifications, Names } from "@marsad/shared/schemas";

/** What of a programme has names of its own. */
interface Named {
  readonly names: Names;
  readonly owner: Names;
  readonly classifications: Classifications;
}

/** How many names there are in a language. */
export interface LanguageCount {
  /** Its tag, such as `ar`. */
  readonly language: string;
  readonly names: number;
}

/**
 * The languages in which a programme, what it classifies by and its entities are named, the one with the most names
 * first; equals in the order of their tags.
 */
export function rankLanguages(
  { names, owner, classifications }: Named,
  ofEntities: readonly LanguageCount[],
): string[] {
  const classified = Object.values(classifications).flatMap((codes) => codes.map((code) => code.names));
  const ofProgramme = [names, owner, ...classified]
    .flatMap((named) => Object.keys(named))
    .map((language) => ({ language, names: 1 }));
  const counts = [...ofProgramme, ...ofEntities].reduce(
    (sums, one) => sums.set(one.language, (sums.get(one.language) ?? 0) + one.names),
    new Map<string, number>(),
  );
  return [...counts]
    .sort(([one, often], [other, rarely]) => rarely - often || (one < other ? -1 : 1))
    .map(([language]) => language);
}
