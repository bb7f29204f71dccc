import { parseNumber } from "@marsad/shared/words/parse-number";

/** A whole number that was typed, in Latin or Arabic digits, between two ends; `undefined` for anything else. */
export function readWhole(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const number = parseNumber(text, false);
  return number !== undefined && Number.isInteger(number) && number >= least && number <= most
    ? number
    : undefined;
}
