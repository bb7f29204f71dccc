import { useLanguage } from "../../../i18n/use-language.ts";
import { Select } from "../../../ui/select.tsx";
import type { Dimension } from "../list-rules.ts";

type Aggregation = Dimension["aggregation"];

interface AggregationSelectProps {
  readonly label: string;
  readonly value: Aggregation;
  readonly onChange: (aggregation: Aggregation) => void;
}

const aggregations = ["arithmetic", "geometric", "weakest-link"] as const;

/** How the children of a node make its score. */
export function AggregationSelect({ label, value, onChange }: AggregationSelectProps) {
  const { t } = useLanguage();
  return (
    <Select
      label={label}
      withLabel
      value={value}
      choices={aggregations.map((each) => ({ value: each, label: t(`version-changes.aggregation-${each}`) }))}
      onChoose={(chosen) => onChange(aggregations.find((each) => each === chosen) ?? value)}
    />
  );
}
