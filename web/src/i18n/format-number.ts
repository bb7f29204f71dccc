import type { Language } from "./language.ts";
import type { Numerals } from "./numerals.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** A number with its separators and exactly `decimals` digits after the point. */
export function formatNumber(
  value: number,
  decimals: number,
  language: Language,
  numerals: Numerals,
): string {
  const key = `${language} ${numerals} ${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(`${language}-u-nu-${numerals}`, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  return format.format(value);
}

const leftToRight = "\u2066";
const endOfIsolate = "\u2069";
const minus = "\u2212";

/**
 * A difference with its sign, isolated left to right so that Arabic around it cannot move the sign: `+0.7`, `−1.2`.
 * What rounds to nothing has no sign.
 */
export function formatSigned(
  value: number,
  decimals: number,
  language: Language,
  numerals: Numerals,
): string {
  const magnitude = formatNumber(Math.abs(value), decimals, language, numerals);
  const isNothing = Number(Math.abs(value).toFixed(decimals)) === 0;
  const sign = isNothing ? "" : value > 0 ? "+" : minus;
  return `${leftToRight}${sign}${magnitude}${endOfIsolate}`;
}

/**
 * A percentage, given from 0 to 100, with its sign: `80.5%`, `٨٠٫٥٪`. Latin digits are isolated in Arabic, where the sign would
 * else stand on their left after a word, and on their right in a cell of its own.
 */
export function writePercent(
  percent: number,
  decimals: number,
  language: Language,
  numerals: Numerals,
): string {
  const written = formatNumber(percent, decimals, language, numerals);
  if (numerals === "arab") return `${written}٪`;
  return language === "ar" ? `${leftToRight}${written}%${endOfIsolate}` : `${written}%`;
}

/** A share from 0 to 1 as a whole percentage. All of it is said only of all of it: 0.999 reads 99 %. */
export function formatPercent(share: number, language: Language, numerals: Numerals): string {
  const rounded = Math.round(share * 100);
  const percent = rounded === 100 && share < 1 ? 99 : rounded === 0 && share > 0 ? 1 : rounded;
  return writePercent(percent, 0, language, numerals);
}
