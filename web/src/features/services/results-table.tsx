import { useLanguage } from "../../i18n/use-language.ts";
import { ValueText } from "../../standing/value-text.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import { DimensionBar } from "./dimension-bar.tsx";
import { dimensionNames } from "./dimension-names.ts";
import { HistoryButton } from "./history-button.tsx";
import { historyOf } from "./history-of.ts";
import { PointsText } from "./points-text.tsx";
import { serviceBounds } from "./service-bounds.ts";
import type { ShownResults } from "./shown-results.ts";
import { StateText } from "./state-text.tsx";
import "../../ui/table.css";

const columns = ["value", "state", "normalised", "gained", "lost", "history"] as const;
const numbers: readonly string[] = ["normalised", "gained", "lost"];

/** The indicators of a service as a table, a group of rows for each dimension. */
export function ResultsTable({ groups, rules, points, onHistory, ...about }: ShownResults) {
  const { t, formatScore } = useLanguage();
  const bounds = serviceBounds(about.scorecard, about.methodology);
  return (
    <table className="table results-table">
      <caption className="visually-hidden">{t("services.indicators-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("services.column.indicator")}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={numbers.includes(column) ? "number" : undefined}>
              {t(`services.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.code}>
          <tr className="results-group">
            <th scope="rowgroup">
              <CodeName code={group.code} names={dimensionNames(about.methodology, group.code)} />
            </th>
            <td colSpan={2}>
              <DimensionBar {...about} score={group.score} />
            </td>
            <td className="number">{formatScore(group.score, bounds)}</td>
            <td colSpan={3} />
          </tr>
          {group.results.map((result) => {
            const rule = rules.get(result.code);
            return (
              <tr key={result.code} id={`indicator-${result.code}`}>
                <th scope="row">
                  <CodeName code={result.code} names={rule?.names} />
                </th>
                <td className="results-value">
                  {result.value === null ? "–" : <ValueText value={result.value} rule={rule} />}
                </td>
                <td>
                  <StateText state={result.state} rule={rule} />
                </td>
                <td className="number">{formatScore(result.normalised)}</td>
                <td className="number">
                  <PointsText result={result} of="gained" />
                </td>
                <td className="number">
                  <PointsText result={result} of="lost" />
                </td>
                <td>
                  <HistoryButton
                    entries={historyOf(points, result.code)}
                    names={rule?.names ?? { en: result.code }}
                    onOpen={() => onHistory(result.code)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
