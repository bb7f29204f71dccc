import type { Names } from "@marsad/shared/schemas";

/** A kind of values in words; any other scale tells itself in figures. */
function nameScale(scale: string): Names {
  if (scale === "yes-no") return { en: "yes or no", ar: "نعم أو لا" };
  return scale === "number"
    ? { en: "a number, such as 12.5", ar: "رقم، مثل 12.5" }
    : { en: scale, ar: scale };
}

/** What was expected in a place, and how to mend it, by the code of the problem. `given` says what the rules allow there. */
export const problemTexts = {
  "file-empty": () => ({
    expected: {
      en: "a file with a header row and at least one row",
      ar: "ملف فيه صف عناوين وصف واحد على الأقل",
    },
    mend: { en: "Send the file that holds the values.", ar: "أرسل الملف الذي يحوي القيم." },
  }),
  "file-missing": (given: string) => ({
    expected: { en: `the file ${given}`, ar: `الملف ${given}` },
    mend: { en: "Send all files of the source together.", ar: "أرسل ملفات المصدر كلها معًا." },
  }),
  "not-utf-8": () => ({
    expected: {
      en: "text in UTF-8, in UTF-16 with its mark, or Arabic in Windows-1256",
      ar: "نص بترميز UTF-8، أو UTF-16 بعلامته، أو عربي بترميز Windows-1256",
    },
    mend: {
      en: "Save the file as “CSV UTF-8” and send it again.",
      ar: "احفظ الملف بصيغة «CSV UTF-8» ثم أعد إرساله.",
    },
  }),
  "file-binary": () => ({
    expected: { en: "a CSV or JSON file or an XLSX workbook", ar: "ملف CSV أو JSON أو مصنف XLSX" },
    mend: {
      en: "This file is neither text nor a workbook. Save the table as XLSX or CSV and send that.",
      ar: "هذا الملف ليس نصًا ولا مصنفًا. احفظ الجدول بصيغة XLSX أو CSV ثم أرسله.",
    },
  }),
  "wrong-encoding": (given: string) => ({
    expected: { en: `text in ${given}, as was declared`, ar: `نص بترميز ${given} كما صُرِّح` },
    mend: {
      en: "Declare what the file is really written in, or let it be found out.",
      ar: "صرّح بالترميز الحقيقي للملف، أو اترك التعرف عليه للنظام.",
    },
  }),
  "broken-json": (given: string) => ({
    expected: {
      en: `a JSON list of flat objects, or one object a line; it breaks after object ${given}`,
      ar: `قائمة JSON من كائنات مسطحة أو كائن في كل سطر؛ وقد انقطعت بعد الكائن ${given}`,
    },
    mend: {
      en: "Send what a JSON writer produces, whole and unchanged.",
      ar: "أرسل ما ينتجه برنامج يكتب JSON كاملًا دون تغيير.",
    },
  }),
  "not-an-object": () => ({
    expected: {
      en: "an object with a value for each key",
      ar: "كائن فيه قيمة لكل مفتاح",
    },
    mend: {
      en: 'Write every row as an object, such as {"entity": …, "service": …}.',
      ar: 'اكتب كل صف كائنًا، مثل {"entity": …, "service": …}.',
    },
  }),
  "nested-cell": () => ({
    expected: { en: "a text, a number, true, false or null", ar: "نص أو رقم أو true أو false أو null" },
    mend: {
      en: "Write the value itself: an object or a list does not fit a cell.",
      ar: "اكتب القيمة نفسها: لا تتسع الخلية لكائن أو قائمة.",
    },
  }),
  "doubled-key": () => ({
    expected: { en: "every key once in an object", ar: "كل مفتاح مرة واحدة في الكائن" },
    mend: { en: "Remove one of the two.", ar: "احذف أحد المفتاحين." },
  }),
  "row-too-long": (given: string) => ({
    expected: { en: `rows of at most ${given} million letters`, ar: `صفوف لا تتجاوز ${given} مليون حرف` },
    mend: {
      en: "A line end or a closing quotation mark is missing, or this is no table.",
      ar: "تنقص نهاية سطر أو علامة تنصيص خاتمة، أو أن الملف ليس جدولًا.",
    },
  }),
  "too-many-rows": (given: string) => ({
    expected: { en: `at most ${given} rows`, ar: `${given} صف على الأكثر` },
    mend: { en: "Send the rows in several files.", ar: "أرسل الصفوف في عدة ملفات." },
  }),
  "too-many-columns": (given: string) => ({
    expected: { en: `at most ${given} columns`, ar: `${given} عمود على الأكثر` },
    mend: {
      en: "Remove the columns that hold no values.",
      ar: "احذف الأعمدة التي لا تحوي قيمًا.",
    },
  }),
  "unknown-cell": () => ({
    expected: { en: "a cell of a row of the file", ar: "خلية من صفوف الملف" },
    mend: {
      en: "Correct only cells of rows that the file has.",
      ar: "صحّح خلايا الصفوف الموجودة في الملف فقط.",
    },
  }),
  "file-encrypted": () => ({
    expected: { en: "a workbook without a password, in XLSX", ar: "مصنف بصيغة XLSX دون كلمة مرور" },
    mend: {
      en: "Remove the password, or save the old .xls file as .xlsx, and send it again.",
      ar: "أزل كلمة المرور، أو احفظ ملف ‎.xls القديم بصيغة ‎.xlsx، ثم أعد إرساله.",
    },
  }),
  "file-damaged": () => ({
    expected: { en: "a whole XLSX workbook", ar: "مصنف XLSX كامل" },
    mend: {
      en: "The file is cut off or damaged. Open it, save it anew and send it again.",
      ar: "الملف مبتور أو تالف. افتحه واحفظه من جديد ثم أعد إرساله.",
    },
  }),
  "file-too-large": (given: string) => ({
    expected: {
      en: `a workbook of at most ${given} MB when unpacked`,
      ar: `مصنف لا يتجاوز ${given} ميغابايت بعد فك ضغطه`,
    },
    mend: {
      en: "Send the table as CSV, which has no such limit, or in parts.",
      ar: "أرسل الجدول بصيغة CSV فليس لها هذا الحد، أو أرسله على أجزاء.",
    },
  }),
  "formula-cell": () => ({
    expected: { en: "a value, not a formula", ar: "قيمة لا معادلة" },
    mend: { en: "Copy the cell and paste it as a value.", ar: "انسخ الخلية والصقها قيمةً." },
  }),
  "error-cell": () => ({
    expected: { en: "a value", ar: "قيمة" },
    mend: {
      en: "The spreadsheet could not compute this cell. Write the value itself.",
      ar: "تعذّر على برنامج الجداول حساب هذه الخلية. اكتب القيمة نفسها.",
    },
  }),
  "merged-cell": () => ({
    expected: { en: "a cell of its own for every value", ar: "خلية مستقلة لكل قيمة" },
    mend: { en: "Unmerge the cells and fill in each of them.", ar: "ألغِ دمج الخلايا واملأ كلًا منها." },
  }),
  "date-cell": () => ({
    expected: { en: "a number or a text, not a date", ar: "رقم أو نص لا تاريخ" },
    mend: {
      en: "Format the cell as text or number and write the value again.",
      ar: "نسّق الخلية نصًا أو رقمًا ثم أعد كتابة القيمة.",
    },
  }),
  "ambiguous-column": (given: string) => ({
    expected: {
      en: `the code of one of the indicators with this name: ${given}`,
      ar: `رمز أحد المؤشرات التي تحمل هذا الاسم: ${given}`,
    },
    mend: { en: "Write the indicator's code as the heading.", ar: "اكتب رمز المؤشر عنوانًا للعمود." },
  }),
  "broken-quotes": () => ({
    expected: { en: "quotation marks that open and close", ar: "علامات تنصيص تُفتح وتُغلق" },
    mend: {
      en: 'Close the quotation mark, or double it where it belongs to the text ("").',
      ar: 'أغلق علامة التنصيص، أو ضاعفها إن كانت من النص ("").',
    },
  }),
  "extra-cells": (given: string) => ({
    expected: {
      en: `at most ${given} cells, as in the header`,
      ar: `${given} خلية على الأكثر كما في صف العناوين`,
    },
    mend: { en: "Remove the cells beyond the last heading.", ar: "احذف الخلايا التي بعد آخر عنوان." },
  }),
  "cell-without-heading": () => ({
    expected: { en: "a heading above every value", ar: "عنوان فوق كل قيمة" },
    mend: {
      en: "Write the heading of the column, in parentheses if it is a note of yours, or remove the value.",
      ar: "اكتب عنوان العمود، وبين قوسين إن كان ملاحظة لك، أو احذف القيمة.",
    },
  }),
  "missing-column": (given: string) => ({
    expected: { en: `a column ${given}`, ar: `عمود ${given}` },
    mend: { en: `Add the column ${given} to the header row.`, ar: `أضف العمود ${given} إلى صف العناوين.` },
  }),
  "unknown-column": (given: string) => ({
    expected: { en: `one of: ${given}`, ar: `واحد من: ${given}` },
    mend: { en: "Correct the heading or remove the column.", ar: "صحّح العنوان أو احذف العمود." },
  }),
  "doubled-column": () => ({
    expected: { en: "every heading once", ar: "كل عنوان مرة واحدة" },
    mend: { en: "Remove one of the two columns.", ar: "احذف أحد العمودين." },
  }),
  "unknown-entity": (given: string) => ({
    expected: { en: `the code of an entity of ${given}`, ar: `رمز جهة من جهات ${given}` },
    mend: { en: "Correct the code, or register the entity first.", ar: "صحّح الرمز أو سجّل الجهة أولًا." },
  }),
  "unknown-service": (given: string) => ({
    expected: { en: `the code of a service of entity ${given}`, ar: `رمز خدمة من خدمات الجهة ${given}` },
    mend: { en: "Correct the code, or register the service first.", ar: "صحّح الرمز أو سجّل الخدمة أولًا." },
  }),
  "unknown-period": (given: string) => ({
    expected: { en: `a period of the programme: ${given}`, ar: `فترة من فترات البرنامج: ${given}` },
    mend: { en: "Correct the period, or create it first.", ar: "صحّح الفترة أو أنشئها أولًا." },
  }),
  "missing-period": () => ({
    expected: { en: "a period for every row", ar: "فترة لكل صف" },
    mend: {
      en: "Name the period of the whole file, or fill in the column period.",
      ar: "حدّد فترة الملف كله أو املأ العمود period.",
    },
  }),
  "other-period": (given: string) => ({
    expected: { en: `the period of this upload, ${given}`, ar: `فترة هذا الرفع، ${given}` },
    mend: {
      en: "Correct the cell, or upload without naming a period.",
      ar: "صحّح الخلية أو ارفع الملف دون تحديد فترة.",
    },
  }),
  "period-not-measured": () => ({
    expected: { en: "a period that is measured", ar: "فترة يجري فيها القياس" },
    mend: { en: "Remove the row: this period was not measured.", ar: "احذف الصف: لم تُقس هذه الفترة." },
  }),
  "unknown-indicator": (given: string) => ({
    expected: { en: `an indicator of methodology ${given}`, ar: `مؤشر من مؤشرات المنهجية ${given}` },
    mend: {
      en: "Correct the code; each period takes the indicators of its own methodology.",
      ar: "صحّح الرمز؛ فلكل فترة مؤشرات منهجيتها.",
    },
  }),
  "not-a-value": (given: string) => ({
    expected: nameScale(given),
    mend: {
      en: "Write a value, or missing, not-applicable or not-measured; leave the cell blank to keep what stands.",
      ar: "اكتب قيمة أو missing أو not-applicable أو not-measured، واترك الخلية فارغة لإبقاء ما هو قائم.",
    },
  }),
  "off-scale": (given: string) => ({
    expected: nameScale(given),
    mend: { en: "Correct the value or its unit.", ar: "صحّح القيمة أو وحدتها." },
  }),
  "unknown-state": () => ({
    expected: {
      en: "measured, missing, not-applicable or not-measured",
      ar: "measured أو missing أو not-applicable أو not-measured",
    },
    mend: {
      en: "Correct the word, or leave it blank beside a value.",
      ar: "صحّح الكلمة أو اتركها فارغة بجانب القيمة.",
    },
  }),
  "value-contradicts-state": () => ({
    expected: { en: "a value only where the state is measured", ar: "قيمة حيث تكون الحالة measured فقط" },
    mend: { en: "Remove the value or correct the state.", ar: "احذف القيمة أو صحّح الحالة." },
  }),
  "doubled-cell": (given: string) => ({
    expected: {
      en: `one cell for each value; ${given === "" ? "an earlier row" : `row ${given}`} has it already`,
      ar: `خلية واحدة لكل قيمة؛ وقد وردت في ${given === "" ? "صف سابق" : `الصف ${given}`}`,
    },
    mend: { en: "Remove one of the two rows.", ar: "احذف أحد الصفين." },
  }),
  "unknown-segment": (given: string) => ({
    expected: { en: `segments of the programme: ${given}`, ar: `شرائح البرنامج: ${given}` },
    mend: { en: "Correct the codes; separate them by spaces.", ar: "صحّح الرموز وافصل بينها بمسافات." },
  }),
  "unknown-channel": (given: string) => ({
    expected: { en: `channels of the programme: ${given}`, ar: `قنوات البرنامج: ${given}` },
    mend: { en: "Correct the codes; separate them by spaces.", ar: "صحّح الرموز وافصل بينها بمسافات." },
  }),
  "unknown-sector": (given: string) => ({
    expected: { en: `a sector of the programme: ${given}`, ar: `قطاع من قطاعات البرنامج: ${given}` },
    mend: { en: "Add the sector to the programme first.", ar: "أضف القطاع إلى البرنامج أولًا." },
  }),
  "not-a-volume": () => ({
    expected: { en: "a number of transactions, 0 or more", ar: "عدد معاملات، صفر أو أكثر" },
    mend: { en: "Correct the number or leave the cell blank.", ar: "صحّح العدد أو اترك الخلية فارغة." },
  }),
  "outside-scope": (given: string) => ({
    expected: {
      en: `rows of entity ${given}, which this key is for`,
      ar: `صفوف الجهة ${given} التي خُصص لها هذا المفتاح`,
    },
    mend: { en: "Remove the row or use a key of the programme.", ar: "احذف الصف أو استخدم مفتاح البرنامج." },
  }),
} satisfies Record<string, (given: string) => { expected: Names; mend: Names }>;
