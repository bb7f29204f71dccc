import { foldText } from "../search/fold-text.ts";

/** What stands in an Arabic number for the point, for nothing (between thousands) and for the per cent sign. */
const arabicSigns: Readonly<Record<string, string>> = { "٫": ".", "٬": "", "٪": "%" };

/** A decimal number with a point, in Latin or Arabic-Indic digits; a per cent sign may follow a percentage. */
export function parseNumber(text: string, isPercentage: boolean): number | undefined {
  const latin = foldText(text.replace(/[٫٬٪]/g, (sign) => arabicSigns[sign] ?? sign));
  const number = isPercentage ? latin.replace(/\s*%$/, "") : latin;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(number) ? Number(number) : undefined;
}
