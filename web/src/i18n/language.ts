import { isEmbedded } from "../paths.ts";

/** The languages that the product itself speaks. Names in its data may come in others. */
export const languages = ["ar", "en"] as const;
export type Language = (typeof languages)[number];

export type Direction = "rtl" | "ltr";

const spoken = (text: string | null) => languages.find((language) => language === text) ?? null;

/** The language that an address asks for with `?lang=`; `null` unless it names one that we speak. */
export function parseLanguage(search: string): Language | null {
  return spoken(new URLSearchParams(search).get("lang"));
}

/**
 * The language of a page: what its address asks for, else what the device remembers, else Arabic. In a frame, the page round
 * it chose: what the device remembers is not asked.
 */
export function chooseLanguage(search: string, remembered: string | null): Language {
  const own = isEmbedded(search) ? null : spoken(remembered);
  return parseLanguage(search) ?? own ?? "ar";
}

/** The way a language is written. */
export function directionOf(language: Language): Direction {
  return language === "ar" ? "rtl" : "ltr";
}
