import type { CompositeIndicator, Direction } from "@marsad/shared/composite";
import type { ReactNode } from "react";
import { NumberField } from "../../definition/number-field.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";
import { Select } from "../../ui/select.tsx";
import { ScaleFields } from "./scale-fields.tsx";
import { turnRound } from "./turn-round.ts";

export interface TableColumns {
  readonly headings: readonly string[];
  /** The known numbers of a column. */
  readonly valuesOf: (heading: string) => readonly number[];
}

interface IndicatorFieldsProps {
  readonly indicator: CompositeIndicator;
  readonly columns: TableColumns;
  readonly place: string;
  readonly remove: ReactNode;
  readonly onChange: (indicator: CompositeIndicator) => void;
}

const directions = ["higher-is-better", "lower-is-better"] as const;

/** One indicator: its column, which way is better, its weight and its scale. */
export function IndicatorFields({ indicator, place, columns, remove, onChange }: IndicatorFieldsProps) {
  const { t } = useLanguage();
  const column = indicator.column ?? indicator.code;
  const headings = [...new Set([column, ...columns.headings])];
  return (
    <fieldset className="definition-node">
      <legend>
        <Name names={indicator.names} />
      </legend>
      <div className="definition-fields">
        <Select
          label={t("playground.column")}
          withLabel
          value={column}
          choices={headings.map((heading) => ({ value: heading, label: heading }))}
          onChoose={(heading) => onChange({ ...indicator, column: heading })}
        />
        <Select
          label={t("playground.direction")}
          withLabel
          value={indicator.direction}
          choices={directions.map((direction) => ({
            value: direction,
            label: t(`playground.direction.${direction}`),
          }))}
          onChoose={(direction) => onChange(turnRound(indicator, direction as Direction))}
        />
        <NumberField
          label={t("definition.weight")}
          place={`${place}.weight`}
          value={indicator.weight}
          onChange={(weight) => onChange({ ...indicator, weight })}
        />
        <ScaleFields
          value={indicator.normalization}
          direction={indicator.direction}
          values={columns.valuesOf(column)}
          onChange={(normalization) => onChange({ ...indicator, normalization })}
        />
      </div>
      {remove}
    </fieldset>
  );
}
