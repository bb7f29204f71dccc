import { useLanguage } from "../../i18n/use-language.ts";
import type { IndicatorRule } from "../../indicator-rules.ts";
import { ValueText } from "../../standing/value-text.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { HistoryEntry } from "./history-of.ts";

interface HistoryReadingProps {
  readonly entries: readonly HistoryEntry[];
  readonly ruleIn: (methodology: string) => IndicatorRule | undefined;
}

/** A history in a sentence: the first and the last value under the latest rule book that measured it, never across a change of method. */
export function HistoryReading({ entries, ruleIn }: HistoryReadingProps) {
  const { t, formatPeriod } = useLanguage();
  const measured = entries.flatMap(({ period, methodology, result }) =>
    result && result.value !== null ? [{ period, methodology, value: result.value }] : [],
  );
  const last = measured.at(-1);
  if (last === undefined) return t("services.history-never");
  const first = measured.find(({ methodology }) => methodology === last.methodology) ?? last;
  const rule = ruleIn(last.methodology);
  const value = <ValueText value={last.value} rule={rule} />;
  const { methodology } = last;
  if (first === last)
    return (
      <Sentence
        text={t("services.history-once", { methodology, period: formatPeriod(last.period) })}
        parts={{ value }}
      />
    );
  const when = { methodology, from: formatPeriod(first.period), to: formatPeriod(last.period) };
  if (first.value === last.value)
    return <Sentence text={t("services.history-same", when)} parts={{ value }} />;
  return (
    <Sentence
      text={t("services.history-moved", when)}
      parts={{ before: <ValueText value={first.value} rule={rule} />, value }}
    />
  );
}
