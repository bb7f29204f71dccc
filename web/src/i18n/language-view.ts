import { formatHijriRange, formatPeriod, parsePeriod } from "@marsad/shared/periods";
import type { Names } from "@marsad/shared/schemas";
import { displayScore } from "@marsad/shared/scoring";
import { createTranslate, type Translate } from "./create-translate.ts";
import { type Calendar, drawable, formatDay, ownCalendar } from "./format-day.ts";
import { formatNumber, formatPercent, formatSigned, writePercent } from "./format-number.ts";
import { type Direction, directionOf, type Language } from "./language.ts";
import { type Numerals, writeDigits } from "./numerals.ts";

export type Messages = Readonly<Record<string, string>>;

/** Everything that writes text in the language, direction and numerals of the reader. */
export interface LanguageView {
  readonly language: Language;
  readonly direction: Direction;
  readonly numerals: Numerals;
  /** Which calendar the reader put first; `null` where none was. */
  readonly calendar: Calendar | null;
  readonly t: Translate;
  /** What `t` translates with. */
  readonly messages: Messages;
  /** The name in this language, else in the first of the others it has; `language` says which it is. */
  readonly name: (names: Names) => { readonly text: string; readonly language: string };
  /** With separators and as many decimals as asked for, none by default. */
  readonly formatNumber: (value: number, decimals?: number) => string;
  /** One decimal, never rounded up over one of `bounds` (the levels' and the benchmark); a dash where there is no score. */
  readonly formatScore: (score: number | null, bounds?: readonly number[]) => string;
  /** A difference with its sign, isolated left to right; one decimal by default. */
  readonly formatSigned: (value: number, decimals?: number) => string;
  /** A share from 0 to 1 as a whole percentage. */
  readonly formatPercent: (share: number) => string;
  /** A percentage that is given from 0 to 100, with as many decimals as asked for. */
  readonly writePercent: (percent: number, decimals: number) => string;
  /** A day or instant in both calendars. */
  readonly formatDay: (day: string) => string;
  /** A period's name, such as «الربع الثالث 2026». */
  readonly formatPeriod: (code: string) => string;
  /**
   * A period in both calendars: its name and the Umm al-Qura range of its first and last day, such as «16 محرم – 19 ربيع الآخر
   * 1448 هـ». The range stands first where the reader put that calendar first.
   */
  readonly sayPeriod: (code: string, start: string, end: string) => readonly [first: string, second: string];
}

/** Names fall back in this order, then to whatever there is. */
const fallback = ["ar", "en", "fr"];

function chooseName(names: Names, language: Language): { text: string; language: string } {
  for (const candidate of [language, ...fallback, ...Object.keys(names)]) {
    const text = names[candidate];
    if (text !== undefined) return { text, language: candidate };
  }
  return { text: "", language };
}

/** The view of one language, with its messages, in the chosen numerals and with the calendar first that is chosen, if one is. */
export function createLanguageView(
  language: Language,
  numerals: Numerals,
  messages: Messages,
  calendar: Calendar | null = null,
): LanguageView {
  const t = createTranslate(language, numerals, messages);
  return {
    language,
    direction: directionOf(language),
    numerals,
    calendar,
    messages,
    t,
    name: (names) => chooseName(names, language),
    formatNumber: (value, decimals = 0) => formatNumber(value, decimals, language, numerals),
    formatScore: (score, bounds = []) =>
      score === null ? "–" : formatNumber(displayScore(score, bounds), 1, language, numerals),
    formatSigned: (value, decimals = 1) => formatSigned(value, decimals, language, numerals),
    formatPercent: (share) => formatPercent(share, language, numerals),
    writePercent: (percent, decimals) => writePercent(percent, decimals, language, numerals),
    formatDay: (day) => formatDay(day, language, numerals, calendar ?? ownCalendar(language)),
    formatPeriod: (code) => writeDigits(formatPeriod(code, language), numerals),
    sayPeriod: (code, start, end) => {
      const name = writeDigits(formatPeriod(code, language), numerals);
      const days = drawable(writeDigits(formatHijriRange(start, end, language), numerals));
      const range = t("charts.hijri", { range: days });
      // A code in a form of the programme's own is a name, and no dates.
      return calendar === "hijri" && parsePeriod(code) !== null ? [range, name] : [name, range];
    },
  };
}
