import type { Classifications, Names } from "@marsad/shared/schemas";

/** What of a programme has names of its own. */
interface Named {
  readonly names: Names;
  readonly owner: Names;
  readonly classifications: Classifications;
}

/**
 * The languages in which a programme, what it classifies by and its entities are named, the one with the most names
 * first; equals in the order of their tags. `entityLanguages` has a tag for every name of an entity.
 */
export function rankLanguages(
  { names, owner, classifications }: Named,
  entityLanguages: readonly string[],
): string[] {
  const classified = Object.values(classifications).flatMap((codes) => codes.map((code) => code.names));
  const tags = [names, owner, ...classified].flatMap((named) => Object.keys(named)).concat(entityLanguages);
  const counts = tags.reduce(
    (sums, tag) => sums.set(tag, (sums.get(tag) ?? 0) + 1),
    new Map<string, number>(),
  );
  return [...counts]
    .sort(([one, often], [other, rarely]) => rarely - often || (one < other ? -1 : 1))
    .map(([tag]) => tag);
}
