import type { Names } from "@marsad/shared/schemas";
import type { Language } from "@marsad/shared/words/value-words";

/** Arabic and English, the language that is asked for first, once where they are the same; any other where there is neither. */
export function bilingual(names: Names, first: Language): string {
  const order = first === "ar" ? [names.ar, names.en] : [names.en, names.ar];
  const known = order.filter((name) => name !== undefined);
  return [...new Set(known.length > 0 ? known : Object.values(names).slice(0, 1))].join(" · ");
}
