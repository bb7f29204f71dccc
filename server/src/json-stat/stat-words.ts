import { scoreStates as inArabic } from "@marsad/shared/words/ar";
import { scoreStates as inEnglish } from "@marsad/shared/words/en";
import type { Language } from "@marsad/shared/words/value-words";

const arabic = {
  pause: "، ",
  ranking: "ترتيب الجهات",
  trend: "المسار عبر الفترات",
  entity: "الجهة",
  period: "الفترة",
  measure: "المقياس",
  rank: "الترتيب",
  ranked: "عدد الجهات المرتبة",
  score: "الدرجة",
  rankChange: "تغير الترتيب",
  scoreChange: "تغير الدرجة",
  benchmark: "المعيار",
  coverage: "الاكتمال",
  median: "وسيط الأقران",
  places: "مراتب",
  entities: "جهات",
  points: "نقاط من 100",
  ratio: "نسبة من 0 إلى 1",
  synthetic: "بيانات تجريبية مصطنعة، وليست نتائج رسمية",
  published: "نتائج منشورة لدى غيرنا، ولم تُحسب هنا",
};

const english: typeof arabic = {
  pause: ", ",
  ranking: "Ranking of entities",
  trend: "Trend over the periods",
  entity: "Entity",
  period: "Period",
  measure: "Measure",
  rank: "Rank",
  ranked: "Ranked entities",
  score: "Score",
  rankChange: "Change of rank",
  scoreChange: "Change of score",
  benchmark: "Benchmark",
  coverage: "Coverage",
  median: "Peer median",
  places: "places",
  entities: "entities",
  points: "points of 100",
  ratio: "ratio from 0 to 1",
  synthetic: "Synthetic demonstration data, not official results",
  published: "Published elsewhere, not computed here",
};

/** What datasets are labelled with, in each language. */
export const statWords = {
  ar: { ...arabic, states: inArabic },
  en: { ...english, states: inEnglish },
} satisfies Record<Language, object>;

export type StatWords = (typeof statWords)[Language];
