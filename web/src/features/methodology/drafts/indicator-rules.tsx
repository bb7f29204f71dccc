import type { ReactNode } from "react";
import { NumberField } from "../../../definition/number-field.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Name } from "../../../ui/name.tsx";
import { Select } from "../../../ui/select.tsx";
import type { IndicatorRule } from "../list-rules.ts";
import { changeKind } from "./change-kind.ts";
import { CodeFields } from "./code-fields.tsx";
import { StepsFields } from "./steps-fields.tsx";
import { WeightFields } from "./weight-fields.tsx";

interface IndicatorRulesProps {
  readonly indicator: IndicatorRule;
  readonly place: string;
  readonly remove: ReactNode;
  readonly onChange: (indicator: IndicatorRule) => void;
}

const kinds = ["yes-no", "ladder", "percentage", "number"] as const;
const missingRules = ["zero", "exclude"] as const;

/** One indicator: its weight, how it is measured, the ends of its scale, and what a missing value does. */
export function IndicatorRules({ indicator, place, remove, onChange }: IndicatorRulesProps) {
  const { t } = useLanguage();
  const { code, names, kind, weight, goalposts, missing, steps, effort = 1 } = indicator;
  return (
    <fieldset className="definition-node">
      <legend>
        <Name names={names} />
      </legend>
      <div className="definition-fields">
        <WeightFields
          code={code}
          weight={weight}
          place={place}
          onChange={(next) => onChange({ ...indicator, weight: next })}
        />
        <Select
          label={t("drafts.kind")}
          withLabel
          value={kind}
          choices={kinds.map((each) => ({ value: each, label: t(`drafts.kind-${each}`) }))}
          onChoose={(chosen) =>
            onChange(changeKind(indicator, kinds.find((each) => each === chosen) ?? kind))
          }
        />
        {(["worst", "best"] as const).map((end) => (
          <NumberField
            key={end}
            label={t(`drafts.${end}`)}
            value={goalposts[end]}
            place={`${place}.goalposts.${end}`}
            onChange={(value) => onChange({ ...indicator, goalposts: { ...goalposts, [end]: value } })}
          />
        ))}
        <Select
          label={t("drafts.missing")}
          withLabel
          value={missing}
          choices={missingRules.map((each) => ({ value: each, label: t(`drafts.missing-${each}`) }))}
          onChoose={(chosen) =>
            onChange({ ...indicator, missing: missingRules.find((each) => each === chosen) ?? missing })
          }
        />
      </div>
      {steps && (
        <StepsFields
          steps={steps}
          place={`${place}.steps`}
          onChange={(next) => onChange({ ...indicator, steps: next })}
        />
      )}
      <CodeFields node={indicator} place={place} onChange={(coded) => onChange({ ...indicator, ...coded })}>
        <NumberField
          label={t("drafts.effort")}
          value={effort}
          place={`${place}.effort`}
          onChange={(next) => onChange({ ...indicator, effort: next })}
        />
      </CodeFields>
      {remove}
    </fieldset>
  );
}
