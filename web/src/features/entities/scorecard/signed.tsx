import { useLanguage } from "../../../i18n/use-language.ts";
import "./signed.css";

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
  // An element isolates as well, and leaves no signs of its own in the text of the file.
  return (
    <bdi dir="ltr" className={tone}>
      {formatSigned(value, decimals).replace(/[\u2066\u2069]/g, "")}
    </bdi>
  );
}
