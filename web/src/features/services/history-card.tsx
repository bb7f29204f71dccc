import { useLanguage } from "../../i18n/use-language.ts";
import { indicatorRules } from "../../indicator-rules.ts";
import { Card } from "../../ui/card.tsx";
import { Select } from "../../ui/select.tsx";
import { historyOf } from "./history-of.ts";
import { HistoryReading } from "./history-reading.tsx";
import { HistoryTable } from "./history-table.tsx";
import type { ShownResults } from "./shown-results.ts";

interface HistoryCardProps extends ShownResults {
  /** Whose history is shown. */
  readonly indicator: string;
  readonly onIndicator: (indicator: string) => void;
}

/** One indicator over the periods, as a table and in a sentence. */
export function HistoryCard(props: HistoryCardProps) {
  const { groups, rules, points, methodology, methodologies, indicator, onIndicator } = props;
  const { t, name } = useLanguage();
  const nameOf = (code: string) => name(rules.get(code)?.names ?? { en: code }).text;
  const dimensionOf = new Map(methodology.dimensions.map(({ code, names }) => [code, name(names).text]));
  const byVersion = new Map(
    [...methodologies].map(([version, definition]) => [version, indicatorRules(definition)]),
  );
  const ruleIn = (version: string) => byVersion.get(version)?.get(indicator);
  const entries = historyOf(points, indicator);
  const caption = t("services.history-caption", { name: nameOf(indicator) });
  return (
    <Card
      title={
        <span id="history" tabIndex={-1}>
          {t("services.history")}
        </span>
      }
      actions={
        <Select
          label={t("services.history-choice")}
          value={indicator}
          choices={groups.flatMap(({ code: dimension, results }) =>
            results.map(({ code }) => ({
              value: code,
              label: nameOf(code),
              group: dimensionOf.get(dimension) ?? dimension,
            })),
          )}
          onChoose={onIndicator}
          isWide
        />
      }
    >
      <HistoryTable entries={entries} ruleIn={ruleIn} caption={caption} />
      <p className="chart-reading">
        <HistoryReading entries={entries} ruleIn={ruleIn} />
      </p>
    </Card>
  );
}
