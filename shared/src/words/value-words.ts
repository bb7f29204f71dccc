import type { ValueState } from "../scoring/value-state.ts";

/** The languages that files are written in. */
export type Language = "ar" | "en";

/** How a file may write something, in each language; the first is what we write ourselves. */
type Words = Readonly<Record<Language, readonly [string, ...string[]]>>;

/** The states that a file may claim; a value stands for `measured`, and `unpublished` is no claim of a file. */
export const stateWords = {
  missing: { en: ["missing"], ar: ["مفقود", "مفقودة", "لم يُبلَّغ"] },
  "not-applicable": { en: ["not-applicable", "not applicable", "n/a"], ar: ["لا ينطبق", "غير منطبق"] },
  "not-measured": { en: ["not-measured", "not measured"], ar: ["غير مقيس", "لم يُقَس"] },
} satisfies Partial<Record<ValueState, Words>>;

/** No, which is 0, and yes, which is 1. */
export const truthWords: readonly [no: Words, yes: Words] = [
  { en: ["no", "n", "false", "0"], ar: ["لا", "خطأ"] },
  { en: ["yes", "y", "true", "1"], ar: ["نعم", "صحيح"] },
];
