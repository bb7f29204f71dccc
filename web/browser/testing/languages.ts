import { createLanguageView, type LanguageView } from "../../src/i18n/language-view.ts";
import { allMessages as arabic } from "../../src/i18n/messages/ar/all.ts";
import { allMessages as english } from "../../src/i18n/messages/en/all.ts";

/** The languages in which every journey is made. */
export const languages = ["ar", "en"] as const;
export type Language = (typeof languages)[number];

/** What the product says in each language, in Latin digits: the words by which a reader finds things. */
export const words: Readonly<Record<Language, LanguageView>> = {
  ar: createLanguageView("ar", "latn", arabic),
  en: createLanguageView("en", "latn", english),
};
