import type { Direction, Normalization } from "@marsad/shared/composite";
import { NumberField } from "../../definition/number-field.tsx";
import type { MessageKey } from "../../i18n/message-key.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";
import { CheckField } from "./check-field.tsx";
import { defaultScale } from "./default-scale.ts";

const methods = [
  "goalposts",
  "min-max",
  "z-score",
  "distance-to-target",
  "distance-to-best",
  "rank",
  "percentile-rank",
  "borda",
] as const;

interface ScaleFieldsProps {
  readonly value: Normalization;
  readonly direction: Direction;
  /** The known values of the column, which a new scale begins with. */
  readonly values: readonly number[];
  readonly onChange: (value: Normalization) => void;
}

/** How an indicator comes on the common scale, and what that needs. A scale that the definition fixes by a list is shown, and edited as JSON. */
export function ScaleFields({ value, direction, values, onChange }: ScaleFieldsProps) {
  const { t, formatNumber } = useLanguage();
  const scopes = [
    "panel",
    "period",
    ...(value.method !== "goalposts" && value.over === "fixed" ? ["fixed"] : []),
  ];
  const fields: readonly (readonly [MessageKey, number, (number: number) => Normalization])[] =
    listNumbers(value);
  return (
    <>
      <Select
        label={t("playground.scale")}
        withLabel
        value={value.method}
        choices={methods.map((method) => ({ value: method, label: t(`playground.scale.${method}`) }))}
        onChoose={(method) => onChange(defaultScale(method as Normalization["method"], direction, values))}
      />
      {value.method !== "goalposts" && (
        <Select
          label={t("playground.over")}
          withLabel
          value={value.over}
          choices={scopes.map((scope) => ({
            value: scope,
            label: t(`playground.over.${scope as "panel" | "period" | "fixed"}`),
          }))}
          onChoose={(over) => onChange(holdAgainst(value, over as "panel" | "period"))}
        />
      )}
      {fields.map(([label, number, change]) => (
        <NumberField
          key={label}
          label={t(label)}
          value={number}
          onChange={(next) => onChange(change(next))}
        />
      ))}
      {"reference" in value && (
        <p className="definition-hint">
          {t("playground.references", { size: formatNumber(value.reference.length) })}
        </p>
      )}
      {(value.method === "goalposts" || value.method === "distance-to-target") && (
        <CheckField
          label={t("playground.truncate")}
          isChecked={value.truncate ?? true}
          onChange={(truncate) => onChange({ ...value, truncate })}
        />
      )}
      {value.method === "goalposts" && (
        <CheckField
          label={t("playground.logarithmic")}
          isChecked={value.logarithmic ?? false}
          onChange={(logarithmic) => onChange({ ...value, logarithmic })}
        />
      )}
    </>
  );
}

/** The numbers that a scale needs: what each is called, what it is, and the scale with another. */
function listNumbers(
  value: Normalization,
): readonly (readonly [MessageKey, number, (number: number) => Normalization])[] {
  switch (value.method) {
    case "goalposts":
      return [
        ["definition.worst", value.worst, (worst) => ({ ...value, worst })],
        ["definition.best", value.best, (best) => ({ ...value, best })],
      ];
    case "z-score":
      return [
        ["playground.mean", value.mean, (mean) => ({ ...value, mean })],
        ["playground.deviation", value.deviation, (deviation) => ({ ...value, deviation })],
      ];
    case "distance-to-target":
      return [
        ["playground.target", value.target, (target) => ({ ...value, target })],
        ...(value.over === "fixed"
          ? ([["definition.worst", value.worst, (worst: number) => ({ ...value, worst })]] as const)
          : []),
      ];
    case "distance-to-best":
      return value.over === "fixed" ? [["definition.best", value.best, (best) => ({ ...value, best })]] : [];
    default:
      return [];
  }
}

/** The same scale over another scope; what only a fixed one needs goes. */
function holdAgainst(
  value: Exclude<Normalization, { readonly method: "goalposts" }>,
  over: "panel" | "period",
): Normalization {
  switch (value.method) {
    case "z-score":
      return { method: value.method, over, mean: value.mean, deviation: value.deviation };
    case "distance-to-target": {
      const { method, target, truncate } = value;
      return { method, over, target, ...(truncate === undefined ? {} : { truncate }) };
    }
    default:
      return { method: value.method, over };
  }
}
