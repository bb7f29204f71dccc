import type { IndicatorResult } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";

interface PointsTextProps {
  readonly result: Pick<IndicatorResult, "gained" | "lost">;
  readonly of: "gained" | "lost";
}

/** Points that an indicator gained or lost; a dash where it did not count, which is not a zero. */
export function PointsText({ result, of }: PointsTextProps) {
  const { formatSigned, formatNumber } = useLanguage();
  if (result.gained === 0 && result.lost === 0) return "–";
  if (of === "gained") return formatNumber(result.gained, 2);
  return (
    <span className={result.lost < 0.005 ? undefined : "result-lost"}>{formatSigned(-result.lost, 2)}</span>
  );
}
