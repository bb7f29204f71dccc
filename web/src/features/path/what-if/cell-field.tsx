import type { CellFact } from "@marsad/shared/path";
import type { ValueState } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { IndicatorRule } from "../../../indicator-rules.ts";
import { type Choice, Select } from "../../../ui/select.tsx";
import { ValueField } from "./value-field.tsx";

interface CellFieldProps {
  readonly code: string;
  readonly rule: IndicatorRule | undefined;
  readonly cell: CellFact;
  /** What was reported. */
  readonly reported: CellFact;
  /** `null` where it is again what was reported. */
  readonly onChange: (cell: CellFact | null) => void;
}

const states: readonly ValueState[] = ["missing", "not-applicable", "not-measured", "unpublished"];

/** The value or state of one indicator: one list of answers or rungs and states, or a state and a number. */
export function CellField({ code, rule, cell, reported, onChange }: CellFieldProps) {
  const { t, name } = useLanguage();
  const indicator = rule ? name(rule.names).text : code;
  const give = (next: CellFact) =>
    onChange(next.state === reported.state && next.value === reported.value ? null : next);
  const answers: readonly (readonly [number, string])[] =
    rule?.kind === "yes-no"
      ? [
          [1, t("entities.value.yes")],
          [0, t("entities.value.no")],
        ]
      : (rule?.steps ?? []).map(({ value, names }) => [value, name(names).text]);
  const isListed = answers.length > 0;
  const choices: Choice[] = [
    ...(isListed
      ? answers.map(([value, label]) => ({ value: String(value), label }))
      : [{ value: "measured", label: t("services.state.measured") }]),
    ...states.map((state) => ({ value: state, label: t(`services.state.${state}`) })),
  ];
  const value = cell.state === "measured" ? (isListed ? String(cell.value) : "measured") : cell.state;
  // A value between two rungs is reported, though no list of rungs has it.
  const shown = choices.some((choice) => choice.value === value)
    ? choices
    : [{ value, label: value }, ...choices];
  return (
    <div className="path-controls">
      <Select
        label={t("what-if.state-of", { indicator })}
        isWide
        value={value}
        choices={shown}
        isSet={cell.state !== reported.state || cell.value !== reported.value}
        onChoose={(chosen) => {
          const state = states.find((each) => each === chosen);
          if (state !== undefined) give({ state, value: null });
          else if (isListed) give({ state: "measured", value: Number(chosen) });
          else give({ state: "measured", value: reported.value ?? rule?.goalposts.worst ?? 0 });
        }}
      />
      {!isListed && cell.state === "measured" && cell.value !== null && (
        <ValueField
          label={t("what-if.value-of", { indicator })}
          value={cell.value}
          isPercentage={rule?.kind === "percentage"}
          onChange={(next) => give({ state: "measured", value: next })}
        />
      )}
    </div>
  );
}
