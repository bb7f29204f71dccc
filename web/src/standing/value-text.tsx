import { useLanguage } from "../i18n/use-language.ts";
import type { IndicatorRule } from "../indicator-rules.ts";
import { Name } from "../ui/name.tsx";
import { Sentence } from "../ui/sentence.tsx";

interface ValueTextProps {
  readonly value: number;
  /** How it is measured; `undefined` where the rule book does not know the indicator. */
  readonly rule: IndicatorRule | undefined;
}

/** As many as the value has, two at most. */
function decimalsOf(value: number): number {
  return [0, 1].find((decimals) => Number(value.toFixed(decimals)) === value) ?? 2;
}

/** A reported value in words: the step of the ladder by name, yes or no, or a number with its unit. */
export function ValueText({ value, rule }: ValueTextProps) {
  const { t, formatNumber, numerals } = useLanguage();
  const written = formatNumber(value, decimalsOf(value));
  if (rule?.kind === "yes-no" && (value === 0 || value === 1))
    return t(value === 1 ? "entities.value.yes" : "entities.value.no");
  const place = rule?.steps?.findIndex((step) => step.value === value) ?? -1;
  const step = rule?.steps?.[place];
  if (step)
    return (
      <Sentence
        text={t("entities.value.step", { place: place + 1, of: rule?.steps?.length ?? 0 })}
        parts={{ step: <Name names={step.names} /> }}
      />
    );
  if (rule?.kind === "percentage") return <bdi>{`${written}${numerals === "arab" ? "٪" : "%"}`}</bdi>;
  if (!rule?.unit) return written;
  return (
    <>
      {written} <Name names={rule.unit} />
    </>
  );
}
