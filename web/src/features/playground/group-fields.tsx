import type { CompositeGroup } from "@marsad/shared/composite";
import type { ReactNode } from "react";
import { NumberField } from "../../definition/number-field.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";
import { AggregationFields } from "./aggregation-fields.tsx";

/** Groups of more nodes than this are shut until they are asked for. */
const openAtMost = 6;

interface GroupFieldsProps {
  readonly group: CompositeGroup;
  readonly place: string;
  readonly remove: ReactNode;
  readonly onChange: (group: CompositeGroup) => void;
  /** The fields of its children. */
  readonly children: ReactNode;
}

/** A group: its weight, how its children make its score, and the children. */
export function GroupFields({ group, place, remove, onChange, children }: GroupFieldsProps) {
  const { t } = useLanguage();
  return (
    <fieldset className="definition-node definition-group">
      <legend>
        <Name names={group.names} />
      </legend>
      <div className="definition-fields">
        <NumberField
          label={t("definition.weight")}
          place={`${place}.weight`}
          value={group.weight}
          onChange={(weight) => onChange({ ...group, weight })}
        />
        <AggregationFields
          value={group.aggregation}
          onChange={(aggregation) => onChange({ ...group, aggregation })}
        />
      </div>
      <details className="definition-parts" open={group.children.length <= openAtMost}>
        <summary>{t("definition.children", { count: group.children.length })}</summary>
        {children}
      </details>
      {remove}
    </fieldset>
  );
}
