import type { Remedy } from "@marsad/shared/input/input-problem";

/** What a pack's files must be, and how to mend them: by the code of the problem. */
export const packRemedies = {
  "file-missing": {
    expected: {
      ar: "ملف programme.json في أعلى المجلد",
      en: "a file programme.json at the top of the folder",
    },
    mend: {
      ar: "أعط مجلد الحزمة نفسه، أو أضف الملف إليه",
      en: "Name the folder of the pack itself, or add the file to it",
    },
  },
  "unknown-file": {
    expected: {
      ar: "programme.json أو periods.csv أو entities.csv أو services.csv، أو ملفات في methodologies وvalues وpublished-series",
      en: "programme.json, periods.csv, entities.csv, services.csv, or files in methodologies, values, published-series",
    },
    mend: {
      ar: "صحّح اسم الملف أو أخرجه من المجلد",
      en: "Correct the file's name, or take it out of the folder",
    },
  },
  "not-utf-8": {
    expected: { ar: "نص بترميز UTF-8", en: "text in UTF-8" },
    mend: { ar: "احفظ الملف بترميز UTF-8", en: "Save the file as UTF-8" },
  },
  "not-json": {
    expected: { ar: "ملف JSON سليم", en: "well-formed JSON" },
    mend: { ar: "صحّح الموضع المذكور", en: "Correct the place that is named" },
  },
  "broken-row": {
    expected: {
      ar: "صف CSV سليم، علامات تنصيصه مغلقة",
      en: "a well-formed CSV row whose quotation marks are closed",
    },
    mend: { ar: "صحّح علامات التنصيص", en: "Correct the quotation marks" },
  },
  "surplus-cells": {
    expected: { ar: "خلايا بعدد الأعمدة على الأكثر", en: "at most as many cells as there are columns" },
    mend: {
      ar: "احذف الزائد، أو ضع النص الذي فيه فاصلة بين علامتي تنصيص",
      en: "Remove what is too much, or quote a text that has a comma",
    },
  },
  "missing-column": {
    expected: { ar: "عمود بهذا العنوان في الصف الأول", en: "a column of this heading in the first row" },
    mend: { ar: "أضف العمود", en: "Add the column" },
  },
  "unknown-column": {
    expected: { ar: "عنوان معروف لهذا الملف", en: "a heading that this file has" },
    mend: { ar: "صحّح العنوان أو احذف العمود", en: "Correct the heading or remove the column" },
  },
  "duplicate-column": {
    expected: { ar: "كل عنوان مرة واحدة", en: "each heading once" },
    mend: { ar: "احذف أحد العمودين", en: "Remove one of the two columns" },
  },
  "duplicate-row": {
    expected: { ar: "كل رمز في صف واحد", en: "each code in one row" },
    mend: { ar: "احذف الصف المكرر أو غيّر رمزه", en: "Remove the repeated row, or change its code" },
  },
} satisfies Readonly<Record<string, Remedy>>;
