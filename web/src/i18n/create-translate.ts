import { createInstance } from "i18next";
import { formatNumber } from "./format-number.ts";
import type { Language } from "./language.ts";
import type { MessageKey } from "./message-key.ts";
import type { Numerals } from "./numerals.ts";

/** What a message may hold: text as it is, or a number, which is written whole in the chosen numerals. */
export type MessageParameters = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, parameters?: MessageParameters) => string;

/** The messages of one language as a function from key and parameters to text; `count` chooses the plural form. */
export function createTranslate(
  language: Language,
  numerals: Numerals,
  messages: Readonly<Record<string, string>>,
): Translate {
  const i18n = createInstance();
  i18n.init({
    lng: language,
    resources: { [language]: { translation: messages } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: {
      // React escapes; this is the place where numbers become text.
      useRawValueToEscape: true,
      escape: (value: unknown) =>
        typeof value === "number" ? formatNumber(value, 0, language, numerals) : String(value),
    },
  });
  return (key, parameters) => i18n.t(key as string, { ...parameters });
}
