import type { Period } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";

interface PaperHeadProps {
  readonly period: Period;
  /** Which order the rows are in. */
  readonly order: string;
}

/** What the controls say on a screen, in words for paper: the period and the order. */
export function PaperHead({ period, order }: PaperHeadProps) {
  const { t, formatPeriod, formatHijriRange } = useLanguage();
  return (
    <p className="ranking-paper">
      {t("common.period")}: {formatPeriod(period.code)} (
      {t("charts.hijri", { range: formatHijriRange(period.start, period.end) })}) · {order}
    </p>
  );
}
