import { FieldsRow } from "../../../definition/fields-row.tsx";
import { NodeList } from "../../../definition/node-list.tsx";
import { NumberField } from "../../../definition/number-field.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { IndicatorRule } from "../list-rules.ts";
import { NamesFields } from "./names-fields.tsx";

type Steps = NonNullable<IndicatorRule["steps"]>;

interface StepsFieldsProps {
  readonly steps: Steps;
  readonly place: string;
  readonly onChange: (steps: Steps) => void;
}

/** The rungs of a ladder, from the lowest value to the highest. */
export function StepsFields({ steps, place: within, onChange }: StepsFieldsProps) {
  const { t } = useLanguage();
  const next = (steps.at(-1)?.value ?? 0) + 1;
  const names = { ar: String(next), en: String(next) };
  return (
    <details className="definition-parts">
      <summary>{t("drafts.steps", { count: steps.length })}</summary>
      <NodeList nodes={steps} place={within} onChange={onChange}>
        {(step, { place, change, remove }) => (
          <FieldsRow names={step.names}>
            <NumberField
              label={t("drafts.step-value")}
              value={step.value}
              place={`${place}.value`}
              onChange={(value) => change({ ...step, value })}
            />
            <NamesFields
              names={step.names}
              place={`${place}.names`}
              onChange={(changed) => change({ ...step, names: changed })}
            />
            {remove}
          </FieldsRow>
        )}
      </NodeList>
      <button
        type="button"
        className="button drafts-add"
        onClick={() => onChange([...steps, { value: next, names }])}
      >
        {t("drafts.add-step")}
      </button>
    </details>
  );
}
