import type { Language } from "@marsad/shared/words/value-words";

type Words = Readonly<Record<Language, string>>;

/** What the column with the errors is called; in parentheses it is a note, and the file can be sent again as it is. */
export const errorsHeading: Words = { ar: "الأخطاء", en: "Errors" };

/** The same for a file whose headings are keys. */
export const errorsKey = "(errors)";

export const markWords = {
  row: { ar: "الصف {row}", en: "Row {row}" },
  expected: { ar: "المتوقع: {expected}.", en: "Expected: {expected}." },
  found: { ar: "الموجود: «{found}».", en: "Found: “{found}”." },
  untold: { ar: "وهناك {count} مشكلة أخرى لا تُذكر هنا.", en: "And {count} more that are not told here." },
} satisfies Record<string, Words>;

/** Whether a heading is one that marking wrote before. */
export function isErrorsHeading(heading: string): boolean {
  return /^\((الأخطاء|Errors|errors)(:.*)?\)$/s.test(heading.trim());
}
