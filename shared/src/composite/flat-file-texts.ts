import type { Names } from "../methodology/names.ts";

interface Texts {
  readonly expected: Names;
  readonly mend: Names;
}

/** What was expected in a place of a flat file, and how to mend it, by the code of the problem. */
export const flatFileTexts = {
  "file-empty": (): Texts => ({
    expected: {
      en: "a header row and at least one row below it",
      ar: "صف عناوين وصف واحد تحته على الأقل",
    },
    mend: {
      en: "Give the file that holds a row for each unit.",
      ar: "قدّم الملف الذي فيه صف لكل وحدة.",
    },
  }),
  "missing-column": (column: string): Texts => ({
    expected: {
      en: `a column ${column}, which the definition names`,
      ar: `عمود ${column} الذي يذكره التعريف`,
    },
    mend: {
      en: `Add the column ${column} to the file, or name the right heading in the definition.`,
      ar: `أضف العمود ${column} إلى الملف، أو سمِّ العنوان الصحيح في التعريف.`,
    },
  }),
  "doubled-column": (): Texts => ({
    expected: { en: "every heading once", ar: "كل عنوان مرة واحدة" },
    mend: { en: "Remove one of the two columns.", ar: "احذف أحد العمودين." },
  }),
  "extra-cells": (width: string): Texts => ({
    expected: {
      en: `at most ${width} cells, as in the header`,
      ar: `${width} خلية على الأكثر كما في صف العناوين`,
    },
    mend: { en: "Remove the cells beyond the last heading.", ar: "احذف الخلايا التي بعد آخر عنوان." },
  }),
  "missing-unit": (): Texts => ({
    expected: { en: "the unit that the row is of", ar: "الوحدة التي يخصها الصف" },
    mend: { en: "Write its name or code, or remove the row.", ar: "اكتب اسمها أو رمزها، أو احذف الصف." },
  }),
  "missing-period": (): Texts => ({
    expected: { en: "the period that the row is of", ar: "الفترة التي يخصها الصف" },
    mend: { en: "Write the period, or remove the row.", ar: "اكتب الفترة، أو احذف الصف." },
  }),
  "doubled-row": (row: string): Texts => ({
    expected: {
      en: `one row for each unit and period; row ${row} has these already`,
      ar: `صف واحد لكل وحدة وفترة؛ وهما في الصف ${row}`,
    },
    mend: { en: "Remove one of the two rows.", ar: "احذف أحد الصفين." },
  }),
  "not-a-number": (): Texts => ({
    expected: {
      en: "a number such as 12.5, yes or no, or nothing where the value is not known",
      ar: "رقم مثل 12.5، أو نعم أو لا، أو لا شيء حيث لا تُعرف القيمة",
    },
    mend: {
      en: "Write the number with a point and without separators between thousands, or leave the cell blank.",
      ar: "اكتب الرقم بنقطة عشرية دون فواصل بين الآلاف، أو اترك الخلية فارغة.",
    },
  }),
  "number-too-large": (): Texts => ({
    expected: {
      en: "a number between −10¹⁵ and 10¹⁵",
      ar: "رقم بين −10¹⁵ و10¹⁵",
    },
    mend: {
      en: "Write the column in a larger unit, such as millions.",
      ar: "اكتب العمود بوحدة أكبر، مثل الملايين.",
    },
  }),
  "denominator-not-positive": (): Texts => ({
    expected: {
      en: "a number above 0, since values are divided by it",
      ar: "رقم أكبر من صفر، لأن القيم تُقسم عليه",
    },
    mend: {
      en: "Correct the number, or leave the cell blank where it is not known.",
      ar: "صحّح الرقم، أو اترك الخلية فارغة حيث لا يُعرف.",
    },
  }),
} satisfies Readonly<Record<string, (given: string) => Texts>>;

export type FlatFileProblem = keyof typeof flatFileTexts;
