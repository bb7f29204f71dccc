import type { CompositeGroup } from "@marsad/shared/composite";
import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";
import { AggregationFields } from "./aggregation-fields.tsx";
import { NumberField } from "./number-field.tsx";

/** Groups of more nodes than this are shut until they are asked for. */
const openAtMost = 6;

interface GroupFieldsProps {
  readonly group: CompositeGroup;
  readonly remove: ReactNode;
  readonly onChange: (group: CompositeGroup) => void;
  /** The fields of its children. */
  readonly children: ReactNode;
}

/** A group: its weight, how its children make its score, and the children. */
export function GroupFields({ group, remove, onChange, children }: GroupFieldsProps) {
  const { t } = useLanguage();
  return (
    <fieldset className="playground-node playground-group">
      <legend>
        <Name names={group.names} />
      </legend>
      <div className="playground-fields">
        <NumberField
          label={t("playground.weight")}
          value={group.weight}
          onChange={(weight) => onChange({ ...group, weight })}
        />
        <AggregationFields
          value={group.aggregation}
          onChange={(aggregation) => onChange({ ...group, aggregation })}
        />
      </div>
      <details className="playground-parts" open={group.children.length <= openAtMost}>
        <summary>{t("playground.children", { count: group.children.length })}</summary>
        {children}
      </details>
      {remove}
    </fieldset>
  );
}
