import type { RankingRow } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import "./benchmark-row.css";

interface BenchmarkRowProps {
  /** The first row below the benchmark, or above it where the order is turned round. */
  readonly row: RankingRow;
  /** Columns that it spans. */
  readonly width: number;
}

/** The benchmark as a line across a table, between those that meet it and those that do not. */
export function BenchmarkRow({ row, width }: BenchmarkRowProps) {
  const { t, formatNumber } = useLanguage();
  return (
    <tr className="ranking-benchmark">
      <td colSpan={width}>
        <span>{t("common.benchmark", { value: formatNumber(row.benchmark.value) })}</span>
      </td>
    </tr>
  );
}
