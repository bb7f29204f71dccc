import { useQuery } from "@tanstack/react-query";
import { comparisonQuery } from "../../../api/comparison-query.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Failure } from "../../../ui/failure.tsx";
import { Select } from "../../../ui/select.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import type { EndChoice } from "./choose-end.ts";
import { ComparisonReport } from "./comparison-report.tsx";
import type { VersionChangesView } from "./version-changes-view.ts";

interface ComparedEndsProps {
  readonly programme: string;
  readonly start: EndChoice;
  readonly end: EndChoice;
  /** The versions of the two. */
  readonly both: { readonly from: string; readonly to: string };
  readonly entity: string;
  readonly change: (change: Partial<VersionChangesView>) => void;
}

/** Two periods, one of each version, and how the scores of the one became those of the other by like rules. */
export function ComparedEnds({ programme, start, end, both, entity, change }: ComparedEndsProps) {
  const { t, formatPeriod } = useLanguage();
  const { data, error, refetch } = useQuery(comparisonQuery(programme, start.chosen, end.chosen));
  const select = (choice: EndChoice, version: string, onChoose: (period: string) => void) => (
    <Select
      label={t("version-changes.period-of", { version })}
      withLabel
      value={choice.chosen}
      choices={choice.periods.map((period) => ({ value: period, label: formatPeriod(period) })).reverse()}
      onChoose={onChoose}
    />
  );
  return (
    <section className="version-comparison" aria-labelledby="version-comparison">
      <h3 id="version-comparison">{t("version-changes.two-periods")}</h3>
      <div className="version-ends">
        {select(start, both.from, (period) => change({ start: period }))}
        {select(end, both.to, (period) => change({ end: period }))}
      </div>
      {data && <ComparisonReport comparison={data} entity={entity} />}
      {!data && error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Skeleton lines={8} lineHeight={40} />}
    </section>
  );
}
