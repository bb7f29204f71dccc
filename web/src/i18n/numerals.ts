import type { Language } from "./language.ts";

/** `latn` is 0123456789, `arab` is ٠١٢٣٤٥٦٧٨٩. */
export type Numerals = "latn" | "arab";

/** The numerals to write in: what the device remembers, in Arabic only; Latin unless it says otherwise. */
export function chooseNumerals(language: Language, remembered: string | null): Numerals {
  return language === "ar" && remembered === "arab" ? "arab" : "latn";
}

const arabicZero = 0x0660;

/** The digits of a text in the chosen numerals. For running text only: codes and addresses stay Latin. */
export function writeDigits(text: string, numerals: Numerals): string {
  if (numerals === "latn") return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(arabicZero + Number(digit)));
}
