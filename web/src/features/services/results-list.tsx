import { useLanguage } from "../../i18n/use-language.ts";
import { CodeName } from "../../ui/code-name.tsx";
import { DimensionHead } from "./dimension-head.tsx";
import { HistoryButton } from "./history-button.tsx";
import { historyOf } from "./history-of.ts";
import { PointsText } from "./points-text.tsx";
import type { ShownResults } from "./shown-results.ts";
import { StateText } from "./state-text.tsx";
import { ValueText } from "./value-text.tsx";

/** The indicators of a service for a narrow screen: what the table says, one below the other. */
export function ResultsList({ groups, rules, points, onHistory, ...about }: ShownResults) {
  const { t, formatScore } = useLanguage();
  return groups.map((group) => (
    <section key={group.code} className="results-section">
      <h3>
        <DimensionHead {...about} group={group} />
      </h3>
      <ul className="results-list">
        {group.results.map((result) => {
          const rule = rules.get(result.code);
          return (
            <li key={result.code} id={`indicator-${result.code}`}>
              <strong className="results-name">
                <CodeName code={result.code} names={rule?.names} />
              </strong>
              <span className="results-value">
                {result.value === null ? "–" : <ValueText value={result.value} rule={rule} />}
              </span>
              <StateText state={result.state} rule={rule} />
              <dl className="results-figures">
                <div>
                  <dt>{t("services.column.normalised")}</dt>
                  <dd>{formatScore(result.normalised)}</dd>
                </div>
                <div>
                  <dt>{t("services.column.gained")}</dt>
                  <dd>
                    <PointsText result={result} of="gained" />
                  </dd>
                </div>
                <div>
                  <dt>{t("services.column.lost")}</dt>
                  <dd>
                    <PointsText result={result} of="lost" />
                  </dd>
                </div>
              </dl>
              <HistoryButton
                entries={historyOf(points, result.code)}
                names={rule?.names ?? { en: result.code }}
                onOpen={() => onHistory(result.code)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
