import { methodologyRules } from "../methodology/methodology-rules.ts";
import type { Names } from "../methodology/names.ts";

/** What a definition must be beyond its shape, and how to mend one that is not: by the code of the problem. */
export const definitionRules = {
  "duplicate-code": methodologyRules["duplicate-code"],
  "goalposts-equal": methodologyRules["goalposts-equal"],
  "reserved-code": {
    message: {
      ar: "رمز لا يحمل اسم عمود من أعمدة النتائج: unit وperiod وscore وrank",
      en: "a code that no column of the results has: not unit, period, score or rank",
    },
    mend: { ar: "أعط هذه العقدة رمزًا آخر", en: "Give this node another code" },
  },
  "direction-contradicts-scale": {
    message: {
      ar: "طرف أفضل أكبر من الأسوأ حيث الأعلى أفضل، وأصغر منه حيث الأقل أفضل",
      en: "a best end above the worst where higher is better, and below it where lower is better",
    },
    mend: { ar: "صحّح الاتجاه أو بدّل الطرفين", en: "Correct the direction, or exchange the two ends" },
  },
  "logarithm-of-nothing": {
    message: {
      ar: "طرفان أكبر من صفر لمقياس لوغاريتمي",
      en: "two ends above 0 for a scale in logarithms",
    },
    mend: {
      ar: "ارفع الطرف الأدنى فوق الصفر، أو اترك اللوغاريتم",
      en: "Raise the lower end above 0, or leave the logarithm out",
    },
  },
  "logarithm-not-held": {
    message: {
      ar: "مقياس لوغاريتمي تُحدّ قيمه بطرفيه، فليس للصفر لوغاريتم",
      en: "a scale in logarithms that holds values at its ends, since 0 has no logarithm",
    },
    mend: { ar: 'احذف "truncate": false', en: 'Remove "truncate": false' },
  },
  "best-not-positive": {
    message: { ar: "أفضل قيمة أكبر من صفر", en: "a best value above 0" },
    mend: {
      ar: "اكتب أفضل قيمة، أو اختر طريقة أخرى",
      en: "Write the best value, or choose another method: this one divides by it",
    },
  },
  "logarithm-under-fixed-scale": {
    message: {
      ar: "مقياس من البيانات نفسها، لأن المعالجة قد تأخذ لوغاريتم القيم",
      en: "a scale taken from the data, since the treatment may take the values by their logarithm",
    },
    mend: {
      ar: 'اكتب "treatment": "none" لهذا المؤشر، أو اترك اللوغاريتم في المعالجة',
      en: 'Write "treatment": "none" for this indicator, or leave the logarithm out of the treatment',
    },
  },
  "column-twice": {
    message: {
      ar: "عمود لا يحمل الوحدات ولا الفترات ولا مؤشرًا آخر",
      en: "a column that holds neither the units, nor the periods, nor another indicator",
    },
    mend: { ar: "سمِّ عمود هذا المؤشر", en: "Name this indicator's own column" },
  },
  "no-period": {
    message: {
      ar: "عمود للفترات، لأن القيم تُنقل من فترة إلى ما بعدها",
      en: "a column of periods, since values are carried from one to the next",
    },
    mend: { ar: "سمِّ عمود الفترات في period", en: "Name the column of periods in period" },
  },
} satisfies Readonly<Record<string, { readonly message: Names; readonly mend: Names }>>;

export type DefinitionRule = keyof typeof definitionRules;
