import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Empty } from "../../ui/empty.tsx";
import { noFilter, type RankingView } from "./ranking-view.ts";

interface NoRowsProps extends ProgrammeView {
  readonly isFiltered: boolean;
  readonly change: (change: Partial<RankingView>) => void;
}

/** Nobody is ranked: because of the filter, which can be cleared, or in the whole period, where the one before may have more. */
export function NoRows({ isFiltered, change, periods, period }: NoRowsProps) {
  const { t, formatPeriod } = useLanguage();
  if (isFiltered)
    return (
      <Empty
        title={t("ranking.empty-title")}
        text={t("ranking.empty-text")}
        action={
          <button type="button" className="button" onClick={() => change(noFilter)}>
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
