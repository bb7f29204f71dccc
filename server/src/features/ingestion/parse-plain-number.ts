const zero = "0".charCodeAt(0);
const point = ".".charCodeAt(0);
const minus = "-".charCodeAt(0);

/** Digits of which every number is a double without rounding. */
const exactDigits = 15;
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);

/**
 * A number in the form that most cells have, such as `-12.5`, of up to fifteen digits; NaN for any other text. It is the
 * same double that `Number` makes: the digits and the power of ten are exact, so their quotient is rounded once.
 */
export function parsePlainNumber(text: string, start = 0, end = text.length): number {
  const first = start < end && text.charCodeAt(start) === minus ? start + 1 : start;
  let digits = 0;
  let whole = 0;
  let number = 0;
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === point && whole === 0 && digits > 0) {
      whole = digits;
      continue;
    }
    const digit = code - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
    digits++;
  }
  if (digits === 0 || digits > exactDigits || whole === digits) return Number.NaN;
  const decimals = whole === 0 ? 0 : digits - whole;
  const quotient = number / (powersOfTen[decimals] as number);
  return first > start ? -quotient : quotient;
}
