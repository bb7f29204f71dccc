import { createLanguageView, type LanguageView } from "../../src/i18n/language-view.ts";
import { compare as compareInArabic } from "../../src/i18n/messages/ar/compare.ts";
import { messages as arabic } from "../../src/i18n/messages/ar/index.ts";
import { ingestion as ingestionInArabic } from "../../src/i18n/messages/ar/ingestion.ts";
import { methodology as methodologyInArabic } from "../../src/i18n/messages/ar/methodology.ts";
import { rankingMore as rankingInArabic } from "../../src/i18n/messages/ar/ranking-more.ts";
import { scorecard as scorecardInArabic } from "../../src/i18n/messages/ar/scorecard.ts";
import { compare as compareInEnglish } from "../../src/i18n/messages/en/compare.ts";
import { messages as english } from "../../src/i18n/messages/en/index.ts";
import { ingestion as ingestionInEnglish } from "../../src/i18n/messages/en/ingestion.ts";
import { methodology as methodologyInEnglish } from "../../src/i18n/messages/en/methodology.ts";
import { rankingMore as rankingInEnglish } from "../../src/i18n/messages/en/ranking-more.ts";
import { scorecard as scorecardInEnglish } from "../../src/i18n/messages/en/scorecard.ts";

/** The languages in which every journey is made. */
export const languages = ["ar", "en"] as const;
export type Language = (typeof languages)[number];

/** What the product says in each language, in Latin digits: the words by which a reader finds things. */
export const words: Readonly<Record<Language, LanguageView>> = {
  ar: createLanguageView("ar", "latn", {
    ...arabic,
    ...ingestionInArabic,
    ...methodologyInArabic,
    ...scorecardInArabic,
    ...compareInArabic,
    ...rankingInArabic,
  }),
  en: createLanguageView("en", "latn", {
    ...english,
    ...ingestionInEnglish,
    ...methodologyInEnglish,
    ...scorecardInEnglish,
    ...compareInEnglish,
    ...rankingInEnglish,
  }),
};
