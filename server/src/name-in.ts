import type { Names } from "@marsad/shared/schemas";

/** A name in the language, else in Arabic, in English, or in any. */
export function nameIn(names: Names, language: string): string {
  return names[language] ?? names.ar ?? names.en ?? Object.values(names)[0] ?? "";
}
