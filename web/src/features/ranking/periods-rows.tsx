import { PeriodsList } from "./periods-list.tsx";
import { PeriodsTable } from "./periods-table.tsx";
import type { RankingRowsProps } from "./ranking-table.tsx";

/** The ranking of several periods side by side, as a table or as a list. */
export function PeriodsRows({ isWide, ...rows }: RankingRowsProps & { readonly isWide: boolean }) {
  return isWide ? <PeriodsTable {...rows} /> : <PeriodsList {...rows} />;
}
