import { formatNumber } from "./format-number.ts";
import type { Language } from "./language.ts";
import type { MessageKey } from "./message-key.ts";
import type { Numerals } from "./numerals.ts";

/** What a message may hold: text as it is, or a number, which is written whole in the chosen numerals. */
export type MessageParameters = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, parameters?: MessageParameters) => string;

const placeholder = /\{\{(\w+)\}\}/g;

/**
 * The messages of one language as a function from key and parameters to text. `count` chooses the plural form, by CLDR's
 * rules for the language, where a message has forms. What cannot be said is shown as it is called, so that it is seen: a
 * message that is not there by its key, and a parameter that was not given by its place.
 */
export function createTranslate(
  language: Language,
  numerals: Numerals,
  messages: Readonly<Record<string, string>>,
): Translate {
  const plurals = new Intl.PluralRules(language);
  return (key, parameters = {}) => {
    const { count } = parameters;
    const inForm = typeof count === "number" ? messages[`${key}_${plurals.select(count)}`] : undefined;
    const message: string = inForm ?? messages[key] ?? key;
    return message.replaceAll(placeholder, (place: string, name: string) => {
      const value = parameters[name] ?? place;
      return typeof value === "number" ? formatNumber(value, 0, language, numerals) : value;
    });
  };
}
