/** The languages that the product itself speaks. Names in its data may come in others. */
export const languages = ["ar", "en"] as const;
export type Language = (typeof languages)[number];

export type Direction = "rtl" | "ltr";

/** The language that an address asks for with `?lang=`; Arabic unless it names another that we speak. */
export function parseLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get("lang");
  return languages.find((language) => language === asked) ?? "ar";
}

/** The way a language is written. */
export function directionOf(language: Language): Direction {
  return language === "ar" ? "rtl" : "ltr";
}
