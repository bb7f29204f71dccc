import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Empty } from "../../ui/empty.tsx";
import type { RankingView } from "./ranking-view.ts";

interface NoRowsProps extends ProgrammeView {
  /** Clears the filter; `null` where none is set. */
  readonly onClear: (() => void) | null;
  readonly change: (change: Partial<RankingView>) => void;
}

/** Nobody is ranked: because of the filter, which can be cleared, or in the whole period, where the one before may have more. */
export function NoRows({ onClear, change, periods, period }: NoRowsProps) {
  const { t, formatPeriod } = useLanguage();
  if (onClear)
    return (
      <Empty
        title={t("ranking.empty-title")}
        text={t("ranking.empty-text")}
        action={
          <button type="button" className="button" onClick={onClear}>
            {t("common.clear-filter")}
          </button>
        }
      />
    );
  const earlier = periods.slice(0, periods.indexOf(period)).findLast(({ hasResults }) => hasResults);
  return (
    <Empty
      title={t("ranking.nothing-title")}
      text={t("ranking.nothing-text")}
      action={
        earlier && (
          <button type="button" className="button" onClick={() => change({ period: earlier.code })}>
            {t("ranking.earlier-period", { period: formatPeriod(earlier.code) })}
          </button>
        )
      }
    />
  );
}
