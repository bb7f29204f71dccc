import type { CompositeAggregation } from "@marsad/shared/composite";
import { NumberField } from "../../definition/number-field.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";

const methods = [
  "arithmetic",
  "geometric",
  "harmonic",
  "generalised-mean",
  "weakest-link",
  "ladder",
] as const;
type Method = (typeof methods)[number];

interface AggregationFieldsProps {
  readonly value: CompositeAggregation;
  readonly onChange: (value: CompositeAggregation) => void;
}

/** How the children of a node make its score. */
export function AggregationFields({ value, onChange }: AggregationFieldsProps) {
  const { t } = useLanguage();
  return (
    <>
      <Select
        label={t("playground.aggregation")}
        withLabel
        value={typeof value === "string" ? value : value.method}
        choices={methods.map((method) => ({ value: method, label: t(`playground.aggregation.${method}`) }))}
        onChoose={(method) => onChange(begin(method as Method))}
      />
      {typeof value === "object" && value.method === "generalised-mean" && (
        <NumberField
          label={t("playground.order")}
          value={value.order}
          onChange={(order) => onChange({ ...value, order })}
        />
      )}
      {typeof value === "object" && value.method === "ladder" && (
        <NumberField
          label={t("playground.met")}
          value={value.met}
          onChange={(met) => onChange({ ...value, met })}
        />
      )}
    </>
  );
}

function begin(method: Method): CompositeAggregation {
  if (method === "ladder") return { method, met: 100 };
  return method === "generalised-mean" ? { method, order: -1 } : method;
}
