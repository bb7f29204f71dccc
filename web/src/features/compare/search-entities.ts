import type { Entity } from "@marsad/shared/schemas";
import { foldText } from "@marsad/shared/search";

/** The entities whose code or a name of theirs has every word of a text, whole or in part, in any order; all for an empty text. */
export function searchEntities(entities: readonly Entity[], text: string): readonly Entity[] {
  const words = foldText(text).split(" ");
  return entities.filter(({ code, names }) =>
    [code, ...Object.values(names)].map(foldText).some((name) => words.every((word) => name.includes(word))),
  );
}
