import type { Period } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";

interface PaperHeadProps {
  readonly period: Period;
  /** Which order the rows are in. */
  readonly order: string;
}

/** What the controls say on a screen, in words for paper: the period and the order. */
export function PaperHead({ period, order }: PaperHeadProps) {
  const { t, sayPeriod } = useLanguage();
  const [first, second] = sayPeriod(period.code, period.start, period.end);
  return (
    <p className="ranking-paper">
      {t("common.period")}: {first} ({second}) · {order}
    </p>
  );
}
