import type { Names } from "@marsad/shared/schemas";

/** What a catalogue says of itself, in both languages. */
export const catalogueWords = {
  title: { ar: "مرصد: نضج الخدمات الإلكترونية", en: "Marsad: maturity of e-services" },
  description: {
    ar: "درجات الجهات وترتيبها ومسارها عبر الفترات، محسوبةً بمنهجيات منشورة أو منقولةً من مصادرها.",
    en: "Scores of entities, their rankings and trends over the periods, computed by published methodologies or quoted from their sources.",
  },
  publisher: { ar: "مرصد", en: "Marsad" },
  synthetic: {
    ar: "بيانات تجريبية مصطنعة، وليست نتائج رسمية لأي جهة.",
    en: "Synthetic demonstration data, nobody's official results.",
  },
} satisfies Record<string, Names>;

/** What is said of a dataset: its explanation, and before it that its figures are made up where they are. */
export function describe(explanation: Names | null, synthetic: boolean): Names {
  const own: Names = explanation ?? catalogueWords.description;
  if (!synthetic) return own;
  const marks: Names = catalogueWords.synthetic;
  const languages = [...new Set([...Object.keys(marks), ...Object.keys(own)])];
  return Object.fromEntries(
    languages.map((language) => {
      return [language, [marks[language], own[language]].filter((text) => text !== undefined).join(" ")];
    }),
  );
}
