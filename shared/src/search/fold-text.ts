/** Letters that readers take for one another and that decomposition leaves apart. */
const foldedLetters: Readonly<Record<string, string>> = { ة: "ه", ى: "ي", ی: "ي", ک: "ك", ـ: "" };

/**
 * Text as it is compared in a search: lower case, without diacritics and tatweel, with أ إ آ as ا, ة as ه, ى as ي,
 * Arabic-Indic digits as Latin ones and runs of white space as one space.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ةىیکـ]/gu, (letter) => foldedLetters[letter] ?? letter)
    .replace(/\p{Nd}/gu, (digit) => latinDigit(digit))
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}

/** Arabic-Indic (U+0660) and extended (U+06F0) digits as Latin; any other digit as it is. */
function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return digit;
}
