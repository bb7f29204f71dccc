import { scoreDistance } from "../../../charts/score-distance.ts";
import type { TrendPoint } from "../../../charts/trend-point.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { SourceLink } from "../../../ui/source-link.tsx";
import { Signed } from "./signed.tsx";
import "./sheet-table.css";

interface PeriodsTableProps {
  readonly points: readonly TrendPoint[];
  readonly caption: string;
  /** Whether each figure names where it was read. */
  readonly withSource?: boolean;
}

/** The figures of some periods, the newest first. */
export function PeriodsTable({ points, caption, withSource = false }: PeriodsTableProps) {
  const { t, formatScore, sayPeriod } = useLanguage();
  const rows = points.toReversed().map((point) => {
    const [first, second] = sayPeriod(point.period, point.start, point.end);
    return { point, first, second };
  });
  const hasPeers = points.some(({ comparison }) => comparison !== null);
  return (
    <table className="sheet-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("charts.column.period")}</th>
          <th scope="col" className="number">
            {t("charts.column.score")}
          </th>
          <th scope="col" className="number">
            {t("charts.column.from-benchmark")}
          </th>
          {hasPeers && (
            <th scope="col" className="number">
              {t("entities.peer-median")}
            </th>
          )}
          <th scope="col">{t(withSource ? "charts.column.source" : "charts.column.detail")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ point, first, second }) => (
          <tr key={point.period}>
            <th scope="row">
              {first} · <small>{second}</small>
            </th>
            {point.score === null ? (
              <td colSpan={2}>{t(`charts.state.${point.state}`)}</td>
            ) : (
              <>
                <td className="number">
                  <strong>{formatScore(point.score, point.bounds)}</strong>
                </td>
                <td className="number">
                  <Signed value={scoreDistance(point.score, point.benchmark.value, point.bounds)} />
                </td>
              </>
            )}
            {hasPeers && <td className="number">{formatScore(point.comparison, point.bounds)}</td>}
            <td>
              {withSource ? point.source && <SourceLink source={point.source} /> : (point.detail ?? "–")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
