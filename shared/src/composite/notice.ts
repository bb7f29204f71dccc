import type { Names } from "../methodology/names.ts";

/** Something that a reader of the results has to know, though nothing is wrong with the file. */
export interface Notice {
  readonly code: NoticeCode;
  /** The indicator, node or unit that it is about. */
  readonly subject: string;
  /** Blank where it is about all of them. */
  readonly period: string;
  readonly text: Names;
}

const texts = {
  "column-not-read": {
    en: "The definition does not name this column; it was not read.",
    ar: "لا يذكر التعريف هذا العمود؛ فلم يُقرأ.",
  },
  "indicator-screened-out": {
    en: "Too few of its values are known; the indicator was left out and its weight shared among its siblings.",
    ar: "القيم المعروفة منه قليلة؛ فتُرك المؤشر ووُزّع وزنه على بقية مجموعته.",
  },
  "unit-screened-out": {
    en: "Too few of its values are known; the row was left out.",
    ar: "القيم المعروفة منه قليلة؛ فتُرك الصف.",
  },
  "no-values": {
    en: "None of its values is known; it counts in no score.",
    ar: "لا تُعرف أي من قيمه؛ فلا يدخل في أي درجة.",
  },
  "no-spread": {
    en: "All of its known values are the same, so that there is no scale to place them on; it counts in no score.",
    ar: "قيمه المعروفة كلها متساوية، فلا مقياس توضع عليه؛ ولا يدخل في أي درجة.",
  },
  "nobody-else": {
    en: "Only one unit has a value, so that there is nobody to place it among; it counts in no score.",
    ar: "لوحدة واحدة فقط قيمة، فلا وحدات أخرى توضع بينها؛ ولا يدخل في أي درجة.",
  },
  "target-not-beyond": {
    en: "No value is worse than the target, so that there is no distance to measure; it counts in no score.",
    ar: "لا قيمة أسوأ من الهدف، فلا مسافة تُقاس؛ ولا يدخل في أي درجة.",
  },
  "no-ratio": {
    en: "A value is below 0, or the best is 0, so that there is no ratio to the best; it counts in no score.",
    ar: "إحدى القيم أقل من صفر أو أفضلها صفر، فلا نسبة إلى الأفضل؛ ولا يدخل في أي درجة.",
  },
  "still-skewed": {
    en: "The treatment did not mend the column; it was left as it is.",
    ar: "لم تُصلح المعالجة العمود؛ فتُرك كما هو.",
  },
  "not-imputed": {
    en: "Some values have nothing that could stand in for them; they stay unknown.",
    ar: "ليس لبعض القيم ما ينوب عنها؛ فتبقى غير معروفة.",
  },
  "no-mean-of-negatives": {
    en: "Only an arithmetic mean can be made of scores below 0; some units have no score here.",
    ar: "لا يُحسب من درجات أقل من صفر إلا متوسط حسابي؛ فلبعض الوحدات لا درجة هنا.",
  },
} satisfies Readonly<Record<string, Names>>;

export type NoticeCode = keyof typeof texts;

export function notice(code: NoticeCode, subject: string, period = ""): Notice {
  return { code, subject, period, text: texts[code] };
}
