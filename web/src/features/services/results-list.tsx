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

/** The indicators of a service for a narrow screen: what the table says, one below the other. */
export function ResultsList({ groups, rules, points, onHistory, ...about }: ShownResults) {
  const { t, formatScore } = useLanguage();
  return groups.map((group) => (
    <section key={group.code} className="results-section">
      <h3>
        <span className="result-dimension">
          <CodeName code={group.code} names={dimensionNames(about.methodology, group.code)} />
          <DimensionBar {...about} score={group.score} />
          <span>{formatScore(group.score, serviceBounds(about.scorecard, about.methodology))}</span>
        </span>
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
              {result.state !== "measured" && <StateText state={result.state} rule={rule} />}
              <div className="results-line">
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
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
