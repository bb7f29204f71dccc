import type { CompositeDefinition } from "@marsad/shared/composite";
import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";
import { AggregationFields } from "./aggregation-fields.tsx";
import { CompositeNodes } from "./composite-nodes.tsx";
import type { TableColumns } from "./indicator-fields.tsx";
import { PreparationFields } from "./preparation-fields.tsx";

export interface DefinitionFieldsProps {
  readonly definition: CompositeDefinition;
  readonly columns: TableColumns;
  readonly onChange: (definition: CompositeDefinition) => void;
}

/** A definition as fields. What they do not show (names, sources, denominators) stays as it is. */
export function DefinitionForm({ definition, columns, onChange }: DefinitionFieldsProps) {
  const { t } = useLanguage();
  const { unit, period, ...undated } = definition;
  const choicesWith = (heading: string) =>
    [...new Set([...(heading === "" ? [] : [heading]), ...columns.headings])].map((each) => ({
      value: each,
      label: each,
    }));
  return (
    <>
      <div className="definition-fields">
        <Select
          label={t("playground.unit")}
          withLabel
          value={unit}
          choices={choicesWith(unit)}
          onChoose={(heading) => onChange({ ...definition, unit: heading })}
        />
        <Select
          label={t("playground.period")}
          withLabel
          value={period ?? ""}
          choices={[{ value: "", label: t("playground.no-period") }, ...choicesWith(period ?? "")]}
          onChoose={(heading) =>
            onChange(heading === "" ? { ...undated, unit } : { ...undated, unit, period: heading })
          }
        />
        <AggregationFields
          value={definition.aggregation}
          onChange={(aggregation) => onChange({ ...definition, aggregation })}
        />
      </div>
      <PreparationFields definition={definition} columns={columns} onChange={onChange} />
      <CompositeNodes
        nodes={definition.children}
        place="children"
        columns={columns}
        onChange={(children) => onChange({ ...definition, children })}
      />
    </>
  );
}
