import type { IndicatorKind } from "@marsad/shared/methodology";
import type { Language } from "@marsad/shared/words/value-words";

/** A text in both languages of a template. */
export type Words = Readonly<Record<Language, string>>;

/** The sheets of a template; the one with the values has a name that ingestion looks for. */
export const sheetNames = {
  values: { ar: "القيم", en: "values" },
  guide: { ar: "شرح", en: "guide" },
  lists: { ar: "القوائم", en: "lists" },
} satisfies Record<string, Words>;

/** Headings of the columns that every template has. */
export const plainHeadings = {
  entity: { ar: "رمز الجهة", en: "Entity code" },
  service: { ar: "رمز الخدمة", en: "Service code" },
  period: { ar: "الفترة", en: "Period" },
  segments: { ar: "شرائح المستفيدين", en: "Beneficiary segments" },
  channels: { ar: "القنوات", en: "Channels" },
  volume: { ar: "عدد المعاملات", en: "Transactions" },
} satisfies Record<string, Words>;

/** Headings of notes, which stand in parentheses. */
export const noteHeadings = {
  entity: { ar: "اسم الجهة", en: "Entity" },
  service: { ar: "اسم الخدمة", en: "Service" },
} satisfies Record<string, Words>;

export const kindNames: Readonly<Record<IndicatorKind, Words>> = {
  "yes-no": { ar: "نعم أو لا", en: "yes or no" },
  ladder: { ar: "سلّم درجات", en: "steps of a ladder" },
  percentage: { ar: "نسبة مئوية", en: "percentage" },
  number: { ar: "رقم", en: "number" },
};

/** What comments and the guide call things. */
export const labels = {
  kind: { ar: "النوع", en: "Kind" },
  unit: { ar: "الوحدة", en: "Unit" },
  scale: { ar: "المقياس", en: "Scale" },
  worst: { ar: "الأدنى أداءً", en: "worst" },
  best: { ar: "الأعلى أداءً", en: "best" },
  steps: { ar: "الدرجات", en: "Steps" },
  source: { ar: "المصدر", en: "Source" },
  weight: { ar: "الوزن", en: "Weight" },
  code: { ar: "الرمز", en: "Code" },
  name: { ar: "الاسم", en: "Name" },
  indicators: { ar: "المؤشرات", en: "Indicators" },
  states: { ar: "حين لا توجد قيمة", en: "Where there is no value" },
  segments: { ar: "رموز شرائح المستفيدين", en: "Codes of beneficiary segments" },
  channels: { ar: "رموز القنوات", en: "Codes of channels" },
  sending: { ar: "كيف تملأ هذا المصنف وترسله", en: "How to fill in and send this workbook" },
} satisfies Record<string, Words>;

/** What each plain column wants, in its comment. */
export const plainNotes = {
  entity: { ar: "لا تغيّر هذا الرمز.", en: "Leave this code as it is." },
  service: { ar: "لا تغيّر هذا الرمز.", en: "Leave this code as it is." },
  period: { ar: "لا تغيّر هذه الفترة.", en: "Leave this period as it is." },
  segments: {
    ar: "رموز تفصل بينها مسافات. إن تُركت الخلية فارغة بقي ما هو مسجّل.",
    en: "Codes separated by spaces. A blank cell keeps what is registered.",
  },
  channels: {
    ar: "رموز تفصل بينها مسافات. إن تُركت الخلية فارغة بقي ما هو مسجّل.",
    en: "Codes separated by spaces. A blank cell keeps what is registered.",
  },
  volume: {
    ar: "عدد المعاملات في الفترة، صفر أو أكثر.",
    en: "Transactions in the period, 0 or more.",
  },
} satisfies Record<keyof typeof plainHeadings, Words>;

/** What is said when a cell is filled in with something else; a spreadsheet shows up to 255 letters. */
export const entryErrors = {
  title: { ar: "قيمة غير متوقعة", en: "Unexpected value" },
  list: { ar: "اختر قيمة من القائمة.", en: "Choose a value from the list." },
  percentage: {
    ar: "المتوقع رقم من 0 إلى 100، أو إحدى الكلمات: {states}. هل تريد المتابعة؟",
    en: "Expected a number from 0 to 100, or one of the words {states}. Keep it all the same?",
  },
  number: {
    ar: "المتوقع رقم، أو إحدى الكلمات: {states}. هل تريد المتابعة؟",
    en: "Expected a number, or one of the words {states}. Keep it all the same?",
  },
  volume: {
    ar: "المتوقع عدد معاملات، صفر أو أكثر.",
    en: "Expected a number of transactions, 0 or more.",
  },
} satisfies Record<string, Words>;

/** What each state means, for the guide. */
export const stateMeanings = {
  missing: {
    ar: "لم تُبلَّغ القيمة؛ تمحو ما هو قائم وتُعامل بحسب المنهجية.",
    en: "The value was not reported; clears what stands, and counts as the methodology says.",
  },
  "not-applicable": {
    ar: "لا يُطلب المؤشر من هذه الخدمة؛ يخرج من الحساب.",
    en: "The indicator is not asked of this service; it leaves the score.",
  },
  "not-measured": {
    ar: "لم يُقَس المؤشر في هذه الفترة؛ يخرج من الحساب.",
    en: "The indicator was not measured in this period; it leaves the score.",
  },
} satisfies Record<string, Words>;

/** How the workbook is filled in and sent, a step each. */
export const sendingSteps: readonly Words[] = [
  {
    ar: "املأ الخلايا البيضاء في ورقة القيم. الخلايا الرمادية مقفلة: رموز، أو ملاحظات بين قوسين لا تُقرأ، أو مؤشرات لا تُطلب من الخدمة.",
    en: "Fill in the white cells of the values sheet. Grey cells are locked: codes, notes in parentheses that are not read, and indicators that are not asked of the service.",
  },
  {
    ar: "الخلية الفارغة تُبقي ما هو قائم. والصف الذي خلاياه فارغة يعني خدمة منتظرة لم تُبلَّغ؛ احذف صف الخدمة التي لا تريد إرسالها (ألغِ حماية الورقة أولًا، وليست لها كلمة مرور).",
    en: "A blank cell keeps what stands. A row whose cells are all blank is a service that is expected and has not reported; delete the row of a service that you do not mean to send (unprotect the sheet first, it has no password).",
  },
  {
    ar: "احفظ المصنف بصيغة XLSX وأرسله من صفحة الإدخال، أو إلى {address}.",
    en: "Save the workbook as XLSX and send it on the page Ingest, or to {address}.",
  },
  {
    ar: "إن وُجدت أخطاء فلن يُؤخذ شيء، ويمكنك تنزيل مصنفك معلَّمة أخطاؤه لتصحيحها وإعادة إرساله.",
    en: "If something is wrong nothing is taken in, and you can download your workbook with the mistakes marked, mend it and send it again.",
  },
];
