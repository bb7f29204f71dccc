import { useLanguage } from "../../../i18n/use-language.ts";

interface SignedProps {
  /** `null` where there is nothing to compare with. */
  readonly value: number | null;
  readonly decimals?: number;
}

/** A difference with its sign: paper has no second reading of an arrow. */
export function Signed({ value, decimals = 1 }: SignedProps) {
  const { formatSigned } = useLanguage();
  if (value === null) return <span>–</span>;
  const isNothing = Number(Math.abs(value).toFixed(decimals)) === 0;
  const tone = isNothing ? undefined : value > 0 ? "sheet-up" : "sheet-down";
  return <span className={tone}>{formatSigned(value, decimals)}</span>;
}
