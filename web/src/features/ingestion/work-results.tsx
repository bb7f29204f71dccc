import type { IngestionResult, Period, Programme } from "@marsad/shared/schemas";
import { useMemo } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { CountsLine } from "./counts-line.tsx";
import { EffectsCard } from "./effects-card.tsx";
import { locateProblems } from "./locate-problems.ts";
import type { Mending } from "./mend-field.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { ProblemsCard } from "./problems-card.tsx";
import { ReadingFacts } from "./reading-facts.tsx";
import { RefusedRows } from "./refused-rows.tsx";

interface WorkResultsProps extends Mending {
  readonly programme: Programme;
  readonly periods: readonly Period[];
  readonly result: IngestionResult;
  readonly onlyValid: boolean;
  readonly onOnlyValid: (onlyValid: boolean) => void;
  readonly onMark: () => void;
}

/** What a dry run has found: what was understood, what would be written, what is wrong, and what would follow. */
export function WorkResults(props: WorkResultsProps) {
  const { programme, periods, result, onlyValid, onOnlyValid, onMark, ...mending } = props;
  const { t } = useLanguage();
  const { counts, problems, preview, readings } = result;
  const [reading] = readings;
  const located = useMemo(
    () => locateProblems(problems, reading, preview?.rows ?? []),
    [problems, reading, preview],
  );
  return (
    <>
      <Card title={t("ingestion.counts")} actions={t("ingestion.of-rows", { count: counts.rows })}>
        <CountsLine counts={counts} label={t("ingestion.counts")} />
        {counts.problems > 0 && (
          <RefusedRows
            counts={counts}
            isRefused={result.status === "refused"}
            canMark={reading !== undefined && reading.format !== null}
            onlyValid={onlyValid}
            onOnlyValid={onOnlyValid}
            onMark={onMark}
          />
        )}
      </Card>
      <ProblemsCard counts={counts} told={problems.length} elsewhere={located.elsewhere} />
      <PreviewCard {...mending} result={result} located={located} />
      {preview && counts.rows > 0 && (
        <EffectsCard
          title={t("ingestion.effects")}
          programme={programme}
          periods={periods}
          preview={preview}
          isRefused={result.status === "refused"}
        />
      )}
      {reading && (
        <Card title={t("ingestion.understood")}>
          <ReadingFacts reading={reading} />
        </Card>
      )}
    </>
  );
}
