import type { CompositeDefinition, Imputation, Treatment } from "@marsad/shared/composite";
import { NumberField } from "../../definition/number-field.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";
import { CheckField } from "./check-field.tsx";
import type { DefinitionFieldsProps } from "./definition-form.tsx";

const imputations = ["none", "mean", "median", "carried-forward"] as const;

/** The bounds that COINr has, and no logarithms: they do not go with fixed scales. */
const usualTreatment: Treatment = {
  over: "panel",
  skewness: 2,
  kurtosis: 3.5,
  winsorise: 5,
  logarithm: false,
};

/** What is done to the values before they are scored: screening, imputation, treatment of outliers. */
export function PreparationFields({ definition, columns, onChange }: DefinitionFieldsProps) {
  const { t } = useLanguage();
  const { imputation, treatment, screening = { indicators: 0, units: 0 } } = definition;
  const change = (changes: Partial<Preparation>) => onChange(prepare(definition, changes));
  const group = imputation !== undefined && "by" in imputation ? imputation.by : undefined;
  const methods = imputations.filter(
    (method) => method !== "carried-forward" || definition.period !== undefined,
  );
  return (
    <details className="definition-parts">
      <summary>{t("playground.preparation")}</summary>
      <div className="definition-fields">
        <NumberField
          label={t("playground.screen-indicators")}
          value={screening.indicators}
          onChange={(indicators) => change({ screening: { ...screening, indicators } })}
        />
        <NumberField
          label={t("playground.screen-units")}
          value={screening.units}
          onChange={(units) => change({ screening: { ...screening, units } })}
        />
        <Select
          label={t("playground.imputation")}
          withLabel
          value={imputation?.method ?? "none"}
          choices={methods.map((method) => ({ value: method, label: t(`playground.imputation.${method}`) }))}
          onChoose={(method) =>
            change({ imputation: method === "none" ? undefined : { method: method as Imputation["method"] } })
          }
        />
        {imputation !== undefined && imputation.method !== "carried-forward" && (
          <Select
            label={t("playground.by")}
            withLabel
            value={group ?? ""}
            choices={[
              { value: "", label: t("playground.by-all") },
              ...columns.headings.map((heading) => ({ value: heading, label: heading })),
            ]}
            onChoose={(by) =>
              change({ imputation: { method: imputation.method, ...(by === "" ? {} : { by }) } })
            }
          />
        )}
        <CheckField
          label={t("playground.treatment")}
          isChecked={treatment !== undefined}
          onChange={(isTreated) => change({ treatment: isTreated ? usualTreatment : undefined })}
        />
        {treatment !== undefined && (
          <>
            <NumberField
              label={t("playground.skewness")}
              value={treatment.skewness}
              onChange={(skewness) => change({ treatment: { ...treatment, skewness } })}
            />
            <NumberField
              label={t("playground.kurtosis")}
              value={treatment.kurtosis}
              onChange={(kurtosis) => change({ treatment: { ...treatment, kurtosis } })}
            />
            <NumberField
              label={t("playground.winsorise")}
              value={treatment.winsorise}
              onChange={(winsorise) => change({ treatment: { ...treatment, winsorise } })}
            />
            <CheckField
              label={t("playground.logarithm")}
              isChecked={treatment.logarithm}
              onChange={(logarithm) => change({ treatment: { ...treatment, logarithm } })}
            />
          </>
        )}
      </div>
    </details>
  );
}

interface Preparation {
  readonly imputation: Imputation | undefined;
  readonly treatment: Treatment | undefined;
  readonly screening: CompositeDefinition["screening"] | undefined;
}

/** The definition with another preparation; a rule that there is no more is left out. */
function prepare(definition: CompositeDefinition, changes: Partial<Preparation>): CompositeDefinition {
  const { imputation, treatment, screening, aggregation, children, ...head } = definition;
  const next = { screening, imputation, treatment, ...changes };
  return {
    ...head,
    ...(next.screening === undefined ? {} : { screening: next.screening }),
    ...(next.imputation === undefined ? {} : { imputation: next.imputation }),
    ...(next.treatment === undefined ? {} : { treatment: next.treatment }),
    aggregation,
    children,
  };
}
