import { useLanguage } from "../i18n/use-language.ts";
import "./change.css";

interface ChangeProps {
  /** Since the period before; positive is better. `null` where there is nothing to compare with. */
  readonly value: number | null;
  /** One by default; 0 for places of a rank. */
  readonly decimals?: number;
}

/** A change as an arrow and its size. A dash where nothing changed or nothing can be compared; which of them is said to those who listen. */
export function Change({ value, decimals = 1 }: ChangeProps) {
  const { t, formatNumber } = useLanguage();
  const isNothing = value === null || Number(Math.abs(value).toFixed(decimals)) === 0;
  if (isNothing)
    return (
      <span className="change">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">
          {t(value === null ? "common.no-comparison" : "common.no-change")}
        </span>
      </span>
    );
  const by = formatNumber(Math.abs(value), decimals);
  const isUp = value > 0;
  return (
    <span className={isUp ? "change change-up" : "change change-down"}>
      <span className="change-arrow" aria-hidden="true" />
      <span aria-hidden="true">{by}</span>
      <span className="visually-hidden">{t(isUp ? "common.up-by" : "common.down-by", { by })}</span>
    </span>
  );
}
