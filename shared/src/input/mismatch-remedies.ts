import { codePattern } from "../schemas/index.ts";
import type { Remedy } from "./input-problem.ts";

/** What a schema asks for, said to a person. Limits and alternatives are filled in where `explain-mismatch.ts` knows them. */
export const remedies = {
  missing: {
    expected: { ar: "قيمة، فهي إلزامية", en: "a value: it is required" },
    mend: { ar: "أضف هذه الخاصية", en: "Add it" },
  },
  unknown: {
    expected: { ar: "لا شيء بهذا الاسم", en: "nothing of this name" },
    mend: { ar: "صحّح الاسم أو احذفه", en: "Correct the name or remove it" },
  },
  fixed: {
    expected: { ar: "قيمة أخرى", en: "another value" },
    mend: { ar: "راجع وصف الحقل", en: "See what the field may hold" },
  },
} satisfies Readonly<Record<string, Remedy>>;

/** By the JSON type that is asked for. */
export const typeRemedies: Readonly<Record<string, Remedy>> = {
  string: remedy("نص", "text"),
  number: remedy("رقم", "a number"),
  integer: remedy("رقم صحيح", "a whole number"),
  boolean: remedy("true أو false", "true or false"),
  array: remedy("قائمة", "a list"),
  object: remedy("كائن له خصائص", "an object with properties"),
  null: remedy("null", "null"),
};

/** By the pattern that a text must have. */
export const patternRemedies: Readonly<Record<string, Remedy>> = {
  [codePattern]: remedy(
    "رمز من حروف لاتينية وأرقام و . و _ و - يبدأ بحرف أو رقم",
    "a code of Latin letters, digits, . _ and -, that begins with a letter or digit",
  ),
};

/** By the format that a text must have. */
export const formatRemedies: Readonly<Record<string, Remedy>> = {
  date: remedy("يوم من التقويم الميلادي بصيغة YYYY-MM-DD", "a day of the Gregorian calendar as YYYY-MM-DD"),
};

/** The remedy that asks for `ar` · `en` and says to write just that. */
export function remedy(ar: string, en: string): Remedy {
  return { expected: { ar, en }, mend: { ar: `اكتب هنا ${ar}`, en: `Write ${en} here` } };
}
